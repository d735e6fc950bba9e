package se.websesam.invoice.repository;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.websesam.device.domain.RentCharge;
import se.websesam.device.domain.RentEvent;
import se.websesam.device.domain.RentEventKind;
import se.websesam.invoice.domain.InvoiceLine;
import se.websesam.invoice.domain.RentedHolding;
import se.websesam.invoice.domain.RunScope;

/** The rented holdings that a run looks at, in id order and in pages, each with its events. */
class RentedHoldings {

  // An ended holding stays out only where nothing can make it cost rent again: it was neither lost
  // nor missing (PU-11), and nothing about it was recorded or taken back lately.
  private static final String TO_READ =
      " FROM device_holding h WHERE h.id > ? AND h.charging_form = 'RENTAL'"
          + " AND h.delivered_on IS NOT NULL AND (h.ended_on IS NULL OR h.ended_on >= ?"
          + " OR h.end_kind IN ('LOST', 'RETURNED_NOT_DEREGISTERED')"
          + " OR EXISTS (SELECT 1 FROM rent_event n WHERE n.holding_id = h.id"
          + " AND (n.recorded_at >= ? OR n.kind IN ('MISSING', 'REVERSED'))))";

  private static final String PAGE =
      "SELECT p.id, p.customer_id, p.quantity, p.vat_rate, e.id, e.kind, e.happened_on,"
          + " e.recorded_at, e.payer_id, e.monthly_rate, e.reverses_id FROM ("
          + "SELECT h.id, h.customer_id, h.quantity, h.vat_rate"
          + TO_READ
          + " ORDER BY h.id LIMIT ?) p JOIN rent_event e ON e.holding_id = p.id ORDER BY p.id";

  private static final String INVOICED =
      "SELECT holding_id, covers_month, period_from, period_to, days, payer_id, price, net,"
          + " quantity, evidence FROM invoice_line WHERE kind <> 'SALE' AND holding_id IN (";

  private static final int IN_LIST = 500;

  private final RunScope scope;

  /** The holdings that concern a run. */
  RentedHoldings(RunScope scope) {
    this.scope = scope;
  }

  /** How many there are. */
  long count(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement("SELECT COUNT(*)" + TO_READ)) {
      setToRead(select, 0);
      try (ResultSet found = select.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    }
  }

  /** The next of them after a holding; empty when there are no more. */
  List<RentedHolding> page(Connection connection, long afterHoldingId, int size)
      throws SQLException {
    List<RentedHolding> page = new ArrayList<>(size);
    try (PreparedStatement select = connection.prepareStatement(PAGE)) {
      setToRead(select, afterHoldingId);
      select.setInt(4, size);
      try (ResultSet row = select.executeQuery()) {
        RentedHolding holding = null;
        while (row.next()) {
          if (holding == null || holding.id() != row.getLong(1)) {
            holding = holding(row);
            page.add(holding);
          }
          holding.events().add(event(row));
        }
      }
    }
    addInvoiced(connection, page);
    return page;
  }

  private void setToRead(PreparedStatement select, long afterHoldingId) throws SQLException {
    select.setLong(1, afterHoldingId);
    select.setObject(2, scope.endedLongAgo());
    select.setObject(3, scope.recordedSince().atOffset(ZoneOffset.UTC));
  }

  private static RentedHolding holding(ResultSet row) throws SQLException {
    return new RentedHolding(
        row.getLong(1),
        row.getLong(2),
        row.getInt(3),
        row.getBigDecimal(4),
        new ArrayList<>(4),
        new ArrayList<>(0));
  }

  private static RentEvent event(ResultSet row) throws SQLException {
    long reverses = row.getLong(11);
    try {
      return new RentEvent(
          row.getLong(5),
          RentEventKind.valueOf(row.getString(6)),
          row.getObject(7, LocalDate.class),
          instant(row, 8),
          row.getLong(9),
          row.getBigDecimal(10),
          reverses == 0 ? null : reverses);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("rent event " + row.getLong(5) + ": " + e.getMessage(), e);
    }
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private void addInvoiced(Connection connection, List<RentedHolding> page) throws SQLException {
    Map<Long, RentedHolding> news = new HashMap<>();
    for (RentedHolding holding : page) {
      if (scope.isSettledFromTheBeginning(holding.events())) {
        news.put(holding.id(), holding);
      }
    }
    List<Long> ids = new ArrayList<>(news.keySet());
    for (int at = 0; at < ids.size(); at += IN_LIST) {
      addInvoiced(connection, news, ids.subList(at, Math.min(at + IN_LIST, ids.size())));
    }
  }

  private static void addInvoiced(
      Connection connection, Map<Long, RentedHolding> holdings, List<Long> ids)
      throws SQLException {
    String places = String.join(",", Collections.nCopies(ids.size(), "?"));
    try (PreparedStatement select = connection.prepareStatement(INVOICED + places + ")")) {
      for (int i = 0; i < ids.size(); i++) {
        select.setLong(i + 1, ids.get(i));
      }
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          holdings.get(row.getLong(1)).invoiced().add(charge(row));
        }
      }
    }
  }

  private static RentCharge charge(ResultSet row) throws SQLException {
    BigDecimal perPiece = row.getBigDecimal(8).divide(BigDecimal.valueOf(row.getLong(9)));
    return new RentCharge(
        YearMonth.parse(row.getString(2)),
        row.getObject(3, LocalDate.class),
        row.getObject(4, LocalDate.class),
        row.getInt(5),
        row.getLong(6),
        row.getBigDecimal(7),
        perPiece,
        InvoiceLine.evidenceIds(row.getString(10)));
  }
}
