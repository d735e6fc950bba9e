/** Which account is behind a card, and what it shows of its owner. */
package se.websesam.user.repository;
