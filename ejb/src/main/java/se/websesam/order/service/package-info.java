/** The orderer's use cases with an order, and the centre's with its lines. */
package se.websesam.order.service;
