/** Customers and delivery addresses to choose from. */
package se.websesam.customer.view;
