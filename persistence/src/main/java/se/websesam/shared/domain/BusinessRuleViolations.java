package se.websesam.shared.domain;

import java.util.List;

/** All the rules that a form broke at once, so that the user mends them in one go. */
public class BusinessRuleViolations extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<BusinessRuleViolation> violations;

  /** Several refusals; at least one. */
  public BusinessRuleViolations(List<BusinessRuleViolation> violations) {
    super(violations.get(0).getMessage());
    this.violations = List.copyOf(violations);
  }

  /** The refusals in the order of the form. */
  public List<BusinessRuleViolation> violations() {
    return violations == null ? List.of() : violations;
  }

  /** Refuses when at least one rule was broken. */
  public static void throwIfAny(List<BusinessRuleViolation> found) {
    if (!found.isEmpty()) {
      throw new BusinessRuleViolations(found);
    }
  }
}
