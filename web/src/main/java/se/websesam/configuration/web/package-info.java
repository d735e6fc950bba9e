/** The page of what sits on a main device. */
package se.websesam.configuration.web;
