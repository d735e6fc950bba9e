/** What pages show of returns to the own store. */
package se.websesam.devicereturn.view;
