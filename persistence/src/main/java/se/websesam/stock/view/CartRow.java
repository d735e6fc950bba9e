package se.websesam.stock.view;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A reserved line of the cart, with its owner. */
public record CartRow(
    long id,
    long version,
    long storeId,
    String store,
    String articleNumber,
    String designation,
    String picture,
    Long individualId,
    String individualNumber,
    int quantity,
    long ownerId,
    String owner,
    Instant reservedAt,
    LocalDate expiresOn,
    String note)
    implements Serializable {}
