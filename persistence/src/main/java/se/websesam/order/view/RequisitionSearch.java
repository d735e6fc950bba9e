package se.websesam.order.view;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which orders the report of what has been requisitioned counts.
 *
 * @param from the first day
 * @param to the last day
 * @param customerNumber one customer, or null for all that the caller may see
 */
public record RequisitionSearch(LocalDate from, LocalDate to, String customerNumber)
    implements Serializable {}
