/** Pages of returns to the own store. */
package se.websesam.devicereturn.web;
