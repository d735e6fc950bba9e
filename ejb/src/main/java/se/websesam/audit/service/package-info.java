/** Writes the access log around every use case, and lets reviewers read it. */
package se.websesam.audit.service;
