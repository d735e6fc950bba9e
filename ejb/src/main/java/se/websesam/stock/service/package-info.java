/** What is done with stores: looking, taking out, reserving, receiving. */
package se.websesam.stock.service;
