package se.websesam.it;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.websesam.demo.data.TestPersons;

/** Finds identity numbers of the county's patients in texts that shall hold none. */
final class IdentityTraces {

  private static final int PATIENTS = 300;
  private static final int CENTURY = 2;

  /** With or without century, hyphen and the letters of reserve numbers. */
  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?<![0-9A-Za-z])(?:\\d{2})?\\d{6}(?:[-+]|%2[BbDd])?[0-9A-Z]{4}(?![0-9A-Za-z])");

  private static final Set<String> NUMBERS = numbers();

  private IdentityTraces() {}

  /** The numbers in a text, as they stand there. */
  static List<String> in(String text) {
    return CANDIDATE
        .matcher(text)
        .results()
        .map(found -> found.group())
        .filter(found -> NUMBERS.contains(found.replaceAll("[-+]|%2[BbDd]", "")))
        .toList();
  }

  private static Set<String> numbers() {
    Set<String> numbers = new HashSet<>(TestPersons.published());
    numbers.addAll(TestPersons.identities(PATIENTS));
    Set<String> all = new HashSet<>();
    numbers.forEach(number -> Stream.of(number, number.substring(CENTURY)).forEach(all::add));
    return all;
  }
}
