/** What pages show of stores, withdrawals and the cart. */
package se.websesam.stock.view;
