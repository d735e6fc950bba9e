package se.websesam.audit.view;

import java.time.Instant;

/**
 * What a check of the seals over the access log found.
 *
 * @param seals how many seals were checked
 * @param sealedUntil the instant until which the log is sealed; null when no seal is made yet
 * @param brokenFrom the beginning of the first block that no longer is what was sealed; null when
 *     all blocks are
 * @param brokenUntil its end
 */
public record SealCheck(int seals, Instant sealedUntil, Instant brokenFrom, Instant brokenUntil) {

  /** Whether every block is what was sealed. */
  public boolean intact() {
    return brokenFrom == null;
  }
}
