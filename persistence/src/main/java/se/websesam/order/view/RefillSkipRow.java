package se.websesam.order.view;

/** An article that is missing in a store and cannot be ordered, and the rule that says why. */
public record RefillSkipRow(
    String articleNumber, String designation, int missing, String ruleCode) {}
