/** What every use case rests on: clock, migrated schema, the mark of an open door. */
package se.websesam.shared.service;
