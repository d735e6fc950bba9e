package se.websesam.demo.data;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Identity numbers for the patients of a demo county [testpersoner]: always the same, in the same
 * order, mostly of old people and some children.
 *
 * <p>They are the published test numbers. When those are used up, {@link ReserveNumbers} go on; a
 * person number is never made up, since it could be a living person's.
 */
public final class TestPersons {

  private static final long SEED = 9999;

  // born 2020 or later are left out: a patient should be older than the devices
  private static final int FIRST_YEAR = 1918;
  private static final int OLD_UNTIL = 1956;
  private static final int MIDDLE_UNTIL = 1986;
  private static final int YOUNG_UNTIL = 2007;
  private static final int LAST_YEAR = 2019;

  /** How many of each group in a row: person numbers of four ages, then coordination numbers. */
  private static final int[] PATTERN = {26, 7, 2, 4, 1};

  private final List<Deque<String>> groups = new ArrayList<>();

  private TestPersons(Set<String> taken) {
    List<String> persons = DemoTable.lines("persons/skv_testpersonnummer.txt");
    groups.add(born(persons, taken, FIRST_YEAR, OLD_UNTIL));
    groups.add(born(persons, taken, OLD_UNTIL + 1, MIDDLE_UNTIL));
    groups.add(born(persons, taken, MIDDLE_UNTIL + 1, YOUNG_UNTIL));
    groups.add(born(persons, taken, YOUNG_UNTIL + 1, LAST_YEAR));
    List<String> coordinated = DemoTable.lines("persons/skv_testsamordningsnummer.txt");
    groups.add(born(coordinated, taken, FIRST_YEAR, LAST_YEAR));
  }

  /** The identity numbers of a county's patients, those that have a name of their own first. */
  public static List<String> identities(int patients) {
    List<String> identities = new ArrayList<>(DemoTable.column("named-patients.csv", "identity"));
    TestPersons persons = new TestPersons(new HashSet<>(identities));
    while (identities.size() < patients && persons.addRound(identities)) {}
    for (int serial = 0; identities.size() < patients; serial++) {
      identities.add(ReserveNumbers.number(serial));
    }
    return List.copyOf(identities.subList(0, patients));
  }

  /** Numbers on the published lists, to tell a test number from a made-up one. */
  public static Set<String> published() {
    Set<String> numbers = new HashSet<>();
    numbers.addAll(DemoTable.lines("persons/skv_testpersonnummer.txt"));
    numbers.addAll(DemoTable.lines("persons/skv_testsamordningsnummer.txt"));
    DemoTable.rows("persons/pu_testpersons.tsv", "\t").forEach(row -> numbers.add(row.text("id")));
    return numbers;
  }

  private boolean addRound(List<String> identities) {
    int before = identities.size();
    for (int group = 0; group < PATTERN.length; group++) {
      for (int turn = 0; turn < PATTERN[group] && !groups.get(group).isEmpty(); turn++) {
        identities.add(groups.get(group).remove());
      }
    }
    return identities.size() > before;
  }

  private static Deque<String> born(List<String> numbers, Set<String> taken, int from, int to) {
    Stream<String> chosen =
        numbers.stream()
            .filter(number -> !taken.contains(number))
            .filter(number -> birthYear(number) >= from && birthYear(number) <= to);
    List<String> shuffled = new ArrayList<>(chosen.toList());
    Collections.shuffle(shuffled, new Random(SEED + from));
    return new ArrayDeque<>(shuffled);
  }

  private static int birthYear(String number) {
    return Integer.parseInt(number.substring(0, 4));
  }
}
