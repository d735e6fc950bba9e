/** A user's own messages, and the news. */
package se.websesam.message.repository;
