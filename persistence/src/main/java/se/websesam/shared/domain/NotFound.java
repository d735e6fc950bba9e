package se.websesam.shared.domain;

/**
 * What was asked for does not exist, or not for this caller; the two look the same from outside.
 */
public class NotFound extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  /** Nothing there. */
  public NotFound() {
    super("V-NF-01");
  }
}
