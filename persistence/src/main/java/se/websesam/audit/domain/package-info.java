/** The access log [logg]: who did what with whose data, and how it ended (AC-09). */
package se.websesam.audit.domain;
