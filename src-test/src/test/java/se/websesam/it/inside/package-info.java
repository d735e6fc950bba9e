/** Tests that run inside the server, as a part of the EAR, and what they stand on. */
package se.websesam.it.inside;
