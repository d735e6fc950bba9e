/** What regions differ on [parametrar], by key. */
package se.websesam.parameter.repository;
