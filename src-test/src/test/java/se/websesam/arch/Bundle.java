package se.websesam.arch;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A bundle of texts: Swedish in the base file, English beside it. */
record Bundle(String name, Map<String, String> swedish, Map<String, String> english) {

  private static final String FOLDER = "web/src/main/resources/se/websesam/i18n";
  private static final Pattern KEY = Pattern.compile("^([\\w.-]+)\\s*=", Pattern.MULTILINE);
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

  /** The bundle as it lies in the source tree; empty when it is not written yet. */
  static Bundle read(String name) {
    Map<String, String> files = SourceTree.under(FOLDER, ".properties");
    return new Bundle(
        name,
        parse(files.getOrDefault(FOLDER + "/" + name + ".properties", "")),
        parse(files.getOrDefault(FOLDER + "/" + name + "_en.properties", "")));
  }

  static Set<String> names() {
    return SourceTree.under(FOLDER, ".properties").keySet().stream()
        .map(path -> path.substring(FOLDER.length() + 1).replaceFirst("(_\\w+)?\\.properties", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The empty file that keeps a Swedish user from English on an English machine; null if absent.
   */
  static String swedishFile(String name) {
    return SourceTree.under(FOLDER, name + "_sv.properties")
        .get(FOLDER + "/" + name + "_sv.properties");
  }

  /** Keys that a file of the bundle has more than once: the last would win without a word. */
  static Set<String> repeated() {
    Set<String> repeated = new TreeSet<>();
    SourceTree.under(FOLDER, ".properties")
        .forEach(
            (path, text) -> {
              Set<String> seen = new TreeSet<>();
              KEY.matcher(text)
                  .results()
                  .map(found -> found.group(1))
                  .filter(key -> !seen.add(key))
                  .forEach(key -> repeated.add(path + ": " + key));
            });
    return repeated;
  }

  boolean isWritten() {
    return !swedish.isEmpty();
  }

  /** Keys of one language only, and texts with other places to fill than their translation has. */
  Set<String> unequal() {
    Set<String> unequal = new TreeSet<>(swedish.keySet());
    unequal.addAll(english.keySet());
    unequal.removeIf(
        key ->
            swedish.containsKey(key)
                && english.containsKey(key)
                && places(swedish.get(key)).equals(places(english.get(key))));
    return unequal;
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  static Map<String, String> parse(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> keys = new TreeMap<>();
    properties.forEach((key, value) -> keys.put((String) key, (String) value));
    return keys;
  }
}
