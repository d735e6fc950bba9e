package se.websesam.demo.county;

import java.time.Instant;
import java.time.LocalDate;
import se.websesam.device.domain.IndividualStatus;

/** Numbered units [individer]: those in use, and enough on the shelf to deliver more. */
record Individuals(Rows rows) {

  private static final long FIRST_NUMBER = 5_000_000;

  /** One that is held, or was: its holding has ended on a day. */
  void add(long id, CountyArticle article, IndividualStatus status, LocalDate endedOn) {
    add(id, article, status, null, endedOn == null ? null : HoldingEnd.noon(endedOn));
  }

  /** A new unit on the shelf of a store; its id. */
  long addInStore(CountyArticle article, long store) {
    long id = rows.nextId(Table.DEVICE_INDIVIDUAL);
    add(id, article, IndividualStatus.IN_BUFFER_STORE, store, null);
    return id;
  }

  private void add(
      long id, CountyArticle article, IndividualStatus status, Long store, Instant returned) {
    // every eighth label shows no maker's number
    String serial = id % 8 == 0 ? null : "SN" + article.line().supplier() + "-" + (90_000 + id);
    String number = String.valueOf(FIRST_NUMBER + id);
    rows.add(
        Table.DEVICE_INDIVIDUAL,
        id,
        1L,
        number,
        article.id(),
        serial,
        status.name(),
        store,
        new StringBuilder(number).reverse().toString(),
        returned);
  }

  void addFree(Catalogue catalogue, int ofEach) {
    for (CountyArticle article : catalogue.all()) {
      for (int unit = 0;
          article.isTracked() && article.line().orderable() && unit < ofEach;
          unit++) {
        add(rows.nextId(Table.DEVICE_INDIVIDUAL), article, IndividualStatus.IN_STOCK, null, null);
      }
    }
  }
}
