package se.websesam.invoice.repository;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/** A run's sign of life, and how far it has come; written together with its lines. */
class RunProgress {

  private static final String ADVANCE =
      "UPDATE invoice_run SET heartbeat_at = ?, lines_written = lines_written + ?,"
          + " holdings_read = holdings_read + ?, last_holding_id = GREATEST(last_holding_id, ?)"
          + " WHERE id = ? AND execution_id = ? AND status = 'RUNNING'";

  private final long runId;
  private final long executionId;

  /** The progress of the execution that holds a run. */
  RunProgress(long runId, long executionId) {
    this.runId = runId;
    this.executionId = executionId;
  }

  /** Adds what a chunk has done; false when the execution no longer holds the run. */
  boolean advance(Connection connection, Instant now, long lines, long holdings, long lastHoldingId)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(ADVANCE)) {
      update.setObject(1, now.atOffset(ZoneOffset.UTC));
      update.setLong(2, lines);
      update.setLong(3, holdings);
      update.setLong(4, lastHoldingId);
      update.setLong(5, runId);
      update.setLong(6, executionId);
      return update.executeUpdate() == 1;
    }
  }
}
