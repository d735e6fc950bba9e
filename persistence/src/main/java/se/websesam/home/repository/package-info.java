/** Where what waits for somebody is found. */
package se.websesam.home.repository;
