/** Customers within the reach of a caller, with their delivery addresses. */
package se.websesam.customer.repository;
