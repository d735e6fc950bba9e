/** Attached files as pages list them. */
package se.websesam.attachment.view;
