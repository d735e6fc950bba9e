/** The start page, which gathers from every feature. */
package se.websesam.home.web;
