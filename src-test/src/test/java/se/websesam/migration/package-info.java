/** The migrations on both databases, and what the code expects of the schema they make. */
package se.websesam.migration;
