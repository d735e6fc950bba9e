/** Choosing components, with the reasons when they cannot be together. */
package se.websesam.configuration.service;
