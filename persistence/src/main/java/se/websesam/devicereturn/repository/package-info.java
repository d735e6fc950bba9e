/** Returns to the own store in the database. */
package se.websesam.devicereturn.repository;
