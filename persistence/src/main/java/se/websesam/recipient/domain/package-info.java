/** Patients and care units that hold devices [mottagare], and the numbers that identify them. */
package se.websesam.recipient.domain;
