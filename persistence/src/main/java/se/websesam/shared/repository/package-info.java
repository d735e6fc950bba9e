/** What every feature needs of the database: kept answers, and settings of the provider. */
package se.websesam.shared.repository;
