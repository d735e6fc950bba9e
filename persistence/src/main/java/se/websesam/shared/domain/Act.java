package se.websesam.shared.domain;

import java.time.Instant;

/** Who does something, when, and why if a reason is needed. */
public record Act(long userId, Instant at, String reason) {

  /** Something done without a stated reason. */
  public static Act of(long userId, Instant at) {
    return new Act(userId, at, null);
  }
}
