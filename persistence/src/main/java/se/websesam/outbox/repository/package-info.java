/** What waits to be told to the outside, in the database. */
package se.websesam.outbox.repository;
