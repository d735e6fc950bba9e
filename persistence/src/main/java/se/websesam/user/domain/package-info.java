/** User accounts [användare] and the customers each may act for (AC-07). */
package se.websesam.user.domain;
