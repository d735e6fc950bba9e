/** The access log as its reviewers search and see it. */
package se.websesam.audit.view;
