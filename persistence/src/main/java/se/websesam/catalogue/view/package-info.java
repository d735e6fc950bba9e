/** Articles to choose from. */
package se.websesam.catalogue.view;
