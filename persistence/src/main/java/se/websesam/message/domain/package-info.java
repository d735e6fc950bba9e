/** Messages [meddelanden] from the centre to one user, and news to everybody. */
package se.websesam.message.domain;
