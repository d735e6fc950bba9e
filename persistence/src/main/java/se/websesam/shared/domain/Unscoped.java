package se.websesam.shared.domain;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A query for patient-related rows that needs no {@link CallerScope}, and why. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface Unscoped {

  /** Why every caller may have these rows. */
  String value();
}
