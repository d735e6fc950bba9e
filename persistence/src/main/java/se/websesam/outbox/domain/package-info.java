/** What waits to be told to the outside [utkorg]. */
package se.websesam.outbox.domain;
