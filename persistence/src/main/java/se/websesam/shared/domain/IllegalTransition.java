package se.websesam.shared.domain;

/** An action that the present status does not allow. */
public class IllegalTransition extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  /** Refused by a rule: the action may not start from the status. */
  public IllegalTransition(String code, Enum<?> action, Enum<?> status) {
    super(code, null, action.name(), status.name());
  }
}
