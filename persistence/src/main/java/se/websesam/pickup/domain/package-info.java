/** Pickup orders [hämtorder]: rented devices go back to the centre. */
package se.websesam.pickup.domain;
