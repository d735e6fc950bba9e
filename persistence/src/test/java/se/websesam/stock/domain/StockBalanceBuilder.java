package se.websesam.stock.domain;

import static se.websesam.shared.domain.EntityFields.set;

import java.time.Instant;
import java.time.LocalDate;

/** A balance of an article in a store, with nothing on the shelf unless said otherwise. */
public final class StockBalanceBuilder {

  /** When all of it happens. */
  public static final Posting POSTING =
      new Posting(LocalDate.of(2026, 11, 24), Instant.parse("2026-11-24T10:00:00Z"), 7, "800001");

  private int physical;
  private int reserved;
  private Integer safetyLevel;

  /** An empty balance. */
  public static StockBalanceBuilder aBalance() {
    return new StockBalanceBuilder();
  }

  /** With things on the shelf. */
  public StockBalanceBuilder physical(int physical) {
    this.physical = physical;
    return this;
  }

  /** Some of them reserved. */
  public StockBalanceBuilder reserved(int reserved) {
    this.reserved = reserved;
    return this;
  }

  /** Kept at a level. */
  public StockBalanceBuilder safetyLevel(int level) {
    this.safetyLevel = level;
    return this;
  }

  /** As read from the database. */
  public StockBalance build() {
    StockBalance balance = new StockBalance();
    set(balance, "id", 1L);
    set(balance, "storeId", 1L);
    set(balance, "articleId", 1L);
    set(balance, "physical", physical);
    set(balance, "reserved", reserved);
    set(balance, "safetyLevel", safetyLevel);
    return balance;
  }
}
