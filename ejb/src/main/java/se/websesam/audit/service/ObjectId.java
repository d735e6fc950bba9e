package se.websesam.audit.service;

import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The argument of a {@link Logged} use case that names its object, should the result not do so. */
@Retention(RUNTIME)
@Target(PARAMETER)
public @interface ObjectId {}
