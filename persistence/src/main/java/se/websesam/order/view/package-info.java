/** Orders as lists, pages and the work list show them. */
package se.websesam.order.view;
