/** Stores with their balances, movements, reservations and withdrawals. */
package se.websesam.stock.repository;
