package se.websesam.workorder.view;

import java.math.BigDecimal;

/** Labour or material of a work order; price in SEK without VAT per piece. */
public record WorkLineRow(
    long id,
    String articleNumber,
    String designation,
    int quantity,
    boolean billed,
    BigDecimal price,
    String payer) {}
