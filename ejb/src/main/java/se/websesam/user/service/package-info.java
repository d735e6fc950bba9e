/** The user behind a call, and the account's own page. */
package se.websesam.user.service;
