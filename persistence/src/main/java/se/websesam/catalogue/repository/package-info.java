/** Articles by number or by what is being typed. */
package se.websesam.catalogue.repository;
