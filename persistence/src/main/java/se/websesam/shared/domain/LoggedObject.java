package se.websesam.shared.domain;

/** A value that names the object of a use case in the access log. */
public interface LoggedObject {

  /** The number that people know the object by, or {@code #} and its id while it has none. */
  String objectId();
}
