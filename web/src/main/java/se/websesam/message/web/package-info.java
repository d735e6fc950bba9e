/** The list of messages and the page of one. */
package se.websesam.message.web;
