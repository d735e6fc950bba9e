/** Words and values that every feature uses: money, working days, refused business rules. */
package se.websesam.shared.domain;
