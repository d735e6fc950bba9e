package se.websesam.arch.bad.order.view;

import se.websesam.order.service.LineRef;

/** A row that looks further than it was filled. */
public record A21RowThatCallsAService(LineRef ref) {}
