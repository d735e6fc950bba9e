/** A server for the demo county: its folder, database, settings and process. */
package se.websesam.demo.run;
