/** Patients and care units, and whether a caller may see them (AC-09). */
package se.websesam.recipient.repository;
