package se.websesam.shared.domain;

/** A search by number, so that a miss and a refusal reach the access log too (AC-09). */
public interface SearchedFor {

  /** Kind of the number, as the register names it. */
  String identityKind();

  /** The number searched for, 12 characters at most. */
  String identityValue();

  /** The reason the user stated, or null. */
  String reason();
}
