/** Pages of the own store, withdrawal, the cart and discontinued articles. */
package se.websesam.stock.web;
