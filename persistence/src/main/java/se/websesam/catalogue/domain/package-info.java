/** Articles [artiklar] with their kind, charging form and price. */
package se.websesam.catalogue.domain;
