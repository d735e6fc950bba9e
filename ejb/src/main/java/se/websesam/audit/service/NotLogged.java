package se.websesam.audit.service;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A use case that takes or gives person-related values without a row of its own, and why. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface NotLogged {

  /** Why no row is needed. */
  String value();
}
