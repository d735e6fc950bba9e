package se.websesam.demo.county;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.websesam.demo.data.DemoRow;
import se.websesam.demo.data.DemoTable;

/** Names that fit sex and year of birth. */
final class Names {

  private final List<DemoRow> firstNames = DemoTable.rows("first-names.csv");
  private final List<String> familyNames = DemoTable.column("family-names.csv", "name");
  private final Map<String, List<String>> chosen = new HashMap<>();

  String given(Dice dice, boolean woman, int born) {
    return dice.pick(chosen.computeIfAbsent(woman + " " + born, key -> fitting(woman, born)));
  }

  String family(Dice dice) {
    return dice.pick(familyNames);
  }

  private List<String> fitting(boolean woman, int born) {
    List<String> names = new ArrayList<>();
    for (DemoRow row : firstNames) {
      // nobody in the lists is older than the oldest names
      int year = Math.max(born, 1900);
      if (row.text("sex").equals(woman ? "F" : "M")
          && row.number("bornFrom") <= year
          && year <= row.number("bornTo")) {
        names.add(row.text("name"));
      }
    }
    return names;
  }
}
