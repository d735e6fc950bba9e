/** Messages and news as pages show them. */
package se.websesam.message.view;
