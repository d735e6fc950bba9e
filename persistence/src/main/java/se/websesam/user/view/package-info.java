/** Accounts as services and pages need them. */
package se.websesam.user.view;
