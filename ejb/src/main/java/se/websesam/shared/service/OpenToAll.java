package se.websesam.shared.service;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A service method that asks for no permission, and why. */
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface OpenToAll {

  /** Why nobody needs a permission for it. */
  String value();
}
