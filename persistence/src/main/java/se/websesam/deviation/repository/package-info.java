/** Deviation reports [felrapport] in the database, and what they are opened from. */
package se.websesam.deviation.repository;
