/** Builds a demo county of any size in an empty database, always the same for the same day. */
package se.websesam.demo.county;
