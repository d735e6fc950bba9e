/** Tests against the real server with the demo county, over TLS and in a browser. */
package se.websesam.it;
