package se.websesam.catalogue.repository;

import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** {@code IN (?, …)} with its values, at the beginning of a native statement. */
final class InList {

  private final List<Long> values;

  InList(Collection<Long> values) {
    this.values = values.stream().sorted().toList();
  }

  int size() {
    return values.size();
  }

  /** Gives the first parameters of a statement their values. */
  Query bind(Query query) {
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }

  @Override
  public String toString() {
    return " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
  }
}
