/** Looking up articles while ordering. */
package se.websesam.catalogue.service;
