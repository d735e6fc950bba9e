/** Checks files before they are kept: type, size, content, viruses. */
package se.websesam.attachment.service;
