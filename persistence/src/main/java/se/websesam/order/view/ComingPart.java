package se.websesam.order.view;

import java.time.LocalDate;
import se.websesam.order.domain.LineStatus;

/** A part on its way to a device that the holder has or has on order [komponenter på väg]. */
public record ComingPart(
    String orderNumber,
    long mainHoldingId,
    String articleNumber,
    String designation,
    String picture,
    int quantity,
    String mainDesignation,
    String mainIndividual,
    LineStatus status,
    LocalDate expectedOn) {}
