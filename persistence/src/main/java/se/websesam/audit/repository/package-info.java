/** Rows of the access log, added and read but never changed. */
package se.websesam.audit.repository;
