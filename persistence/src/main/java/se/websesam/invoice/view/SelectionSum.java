package se.websesam.invoice.view;

import java.math.BigDecimal;

/** How many invoice lines a selection has, and what they come to. */
public record SelectionSum(long lines, BigDecimal net, BigDecimal vat) {

  /** A file with more lines is of no use to anybody (V-IV-15). */
  public static final long MOST_IN_A_FILE = 50_000;

  /** As the database has it; nothing of no lines. */
  public SelectionSum(Long lines, BigDecimal net, BigDecimal vat) {
    this(
        lines.longValue(),
        net == null ? BigDecimal.ZERO : net,
        vat == null ? BigDecimal.ZERO : vat);
  }

  /** Whether they are few enough for a file. */
  public boolean fitsInAFile() {
    return lines <= MOST_IN_A_FILE;
  }

  /** What is to be paid, VAT included. */
  public BigDecimal gross() {
    return net.add(vat);
  }
}
