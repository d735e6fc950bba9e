/**
 * Files attached to something [bilagor]: what they are called, of which type and how they were
 * scanned.
 */
package se.websesam.attachment.domain;
