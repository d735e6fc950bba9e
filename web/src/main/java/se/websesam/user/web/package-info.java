/** Logging in and out, the guard before every page, and the page of own details. */
package se.websesam.user.web;
