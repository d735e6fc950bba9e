/** Attached files [bilagor] as they are sent to a browser. */
package se.websesam.attachment.web;
