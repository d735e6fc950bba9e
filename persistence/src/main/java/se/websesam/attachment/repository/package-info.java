/** Attached files and their content, kept in parts. */
package se.websesam.attachment.repository;
