package se.websesam.shared.domain;

import java.util.List;

/**
 * A business rule that refused what a user asked for [regelbrott]: carries the rule's code, never a
 * ready text.
 *
 * <p>The code, such as {@code V-ID-01} or {@code PU-14}, is the key of the text shown to the user:
 * {@code rule.V-ID-01} in the bundle {@code Rules}. The exception's own message is the code alone,
 * because it may end up in a log, and no identity number may.
 */
public class BusinessRuleViolation extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String field;
  private final transient List<Object> args;

  /** A refusal that belongs to the whole form. */
  public BusinessRuleViolation(String code) {
    this(code, null);
  }

  /**
   * A refusal that belongs to one field of a form.
   *
   * @param field the form field to point at, or null for the whole form
   * @param args values for the places in the text; never an identity number
   */
  public BusinessRuleViolation(String code, String field, Object... args) {
    super(code);
    this.code = code;
    this.field = field;
    this.args = List.of(args);
  }

  /** The rule that refused, for example {@code V-ID-01}. */
  public String code() {
    return code;
  }

  /** The form field that the refusal belongs to, or null when it belongs to the whole form. */
  public String field() {
    return field;
  }

  /** Values for the places in the text; none after the exception has been serialised. */
  public List<Object> args() {
    return args == null ? List.of() : args;
  }
}
