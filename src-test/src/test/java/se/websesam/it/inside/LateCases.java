package se.websesam.it.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import se.websesam.home.service.OverdueCases;

/** What waits too long, told as every morning. */
@Dependent
public class LateCases {

  @Inject private OverdueCases overdue;

  /** Tells of all that nobody has been told of. */
  void tell() {
    int told = overdue.tellSome();
    while (told > 0) {
      told = overdue.tellSome();
    }
  }

  /** The words that somebody was told of a case, by its number. */
  static List<String> told(Staff whom, String kind, String number) {
    return Database.sql()
        .values("SELECT arguments FROM message WHERE kind = ? AND user_id = ?", kind, whom.id())
        .stream()
        .filter(words -> words.startsWith(number + "\n"))
        .toList();
  }
}
