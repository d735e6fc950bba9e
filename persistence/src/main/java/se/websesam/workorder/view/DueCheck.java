package se.websesam.workorder.view;

import java.time.LocalDate;

/** A unit that is soon to be checked, and by whom and for whom it is held. */
public record DueCheck(
    long holdingId,
    long individualId,
    long articleId,
    long recipientId,
    boolean atHome,
    long customerId,
    long prescriberId,
    LocalDate deliveredOn) {}
