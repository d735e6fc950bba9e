/** Pickup orders [hämtorder] in the database. */
package se.websesam.pickup.repository;
