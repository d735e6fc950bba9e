/** What pages show of what waits for somebody. */
package se.websesam.home.view;
