/** The search in the access log. */
package se.websesam.audit.web;
