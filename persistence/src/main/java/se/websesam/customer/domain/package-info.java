/** Ordering units [kunder], their addresses, and who pays for their orders (DOMAIN 4.12). */
package se.websesam.customer.domain;
