package se.websesam.order.view;

import java.io.Serializable;
import java.time.LocalDate;

/** A delivered main device that parts can be ordered to [komplettera individ]. */
public record Complementable(
    long holdingId,
    long articleId,
    String articleNumber,
    String designation,
    String individualNumber,
    LocalDate deliveredOn,
    String picture)
    implements Serializable {}
