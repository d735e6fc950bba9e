/** Finding what waits for somebody, and what waits too long. */
package se.websesam.home.service;
