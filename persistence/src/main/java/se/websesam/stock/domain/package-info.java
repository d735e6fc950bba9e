/** Stores of ordering units [förråd]: what stands in them and what happens to it. */
package se.websesam.stock.domain;
