/** Customer orders within the reach of a caller, and the work list of the centre. */
package se.websesam.order.repository;
