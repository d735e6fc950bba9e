/** The demo county's own facts: catalogue, customers, staff, names, and published test persons. */
package se.websesam.demo.data;
