/** Pictures of articles, beside what is said of them. */
package se.websesam.catalogue.web;
