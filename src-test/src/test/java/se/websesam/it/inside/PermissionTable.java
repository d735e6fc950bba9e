package se.websesam.it.inside;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of {@code docs/permissions.md}: which role has which permissions. */
public record PermissionTable(Map<String, Set<String>> byRole) {

  /** Reads the rows of the one table that a Markdown text holds. */
  public static PermissionTable of(String markdown) {
    List<List<String>> rows =
        markdown
            .lines()
            .filter(line -> line.startsWith("|") && !line.startsWith("|-"))
            .map(line -> Arrays.stream(line.substring(1).split("\\|", -1)))
            .map(cells -> cells.map(String::strip).toList())
            .toList();
    List<String> permissions = rows.get(0);
    Map<String, Set<String>> byRole = new LinkedHashMap<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      Set<String> given = new HashSet<>();
      for (int i = 1; i < row.size(); i++) {
        if (row.get(i).equals("x")) {
          given.add(permissions.get(i));
        }
      }
      byRole.put(row.get(0), given);
    }
    return new PermissionTable(byRole);
  }

  /** What somebody with several roles may do. */
  public Set<String> of(Iterable<String> roles) {
    Set<String> all = new HashSet<>();
    roles.forEach(role -> all.addAll(byRole.get(role)));
    return all;
  }
}
