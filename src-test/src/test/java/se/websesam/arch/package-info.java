/** Architecture as tests: which class may know which, and what pages and bundles must hold to. */
package se.websesam.arch;
