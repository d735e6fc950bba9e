/** What the pages of attached files share. */
package se.websesam.attachment.web;
