package se.websesam.audit.service;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import se.websesam.audit.domain.AccessAction;

/** A use case that touches a person's data or another's log: each call leaves a row (AC-09). */
@Retention(RUNTIME)
@Target(METHOD)
public @interface Logged {

  /** What is done. */
  AccessAction value();

  /** What it is done to, such as {@code DEVICE_LIST}. */
  String object();
}
