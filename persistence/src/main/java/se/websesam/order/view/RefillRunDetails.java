package se.websesam.order.view;

import java.util.List;

/** A run of the refill with what it did for each store. */
public record RefillRunDetails(RefillRunRow run, List<RefillOutcomeRow> outcomes) {}
