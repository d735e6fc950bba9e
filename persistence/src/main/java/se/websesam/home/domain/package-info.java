/** What waits for somebody [väntar på], whatever feature it is of. */
package se.websesam.home.domain;
