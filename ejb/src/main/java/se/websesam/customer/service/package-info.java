/** The customers and addresses that a caller may choose. */
package se.websesam.customer.service;
