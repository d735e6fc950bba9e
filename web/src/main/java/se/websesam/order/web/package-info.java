/** The orderer's form, lists and page of orders, and the centre's work list. */
package se.websesam.order.web;
