package se.websesam.arch;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which texts of a bundle are asked for: by whole keys, and by the beginnings and ends of keys put
 * together at run time, such as {@code labels['OrderStatus.'.concat(row.status())]}.
 */
final class TextUse {

  private static final Pattern LITERAL = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

  private final Set<String> keys = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> ends = new HashSet<>();

  /** What expressions ask of a bundle, through its variable or a method that names it. */
  static TextUse of(Stream<String> expressions, String variable, String method) {
    TextUse use = new TextUse();
    Pattern dotted = Pattern.compile("\\b" + variable + "\\.(\\w+)");
    Pattern open =
        Pattern.compile("\\b" + variable + "\\s*\\[|[.]" + method + "\\s*\\(|\\A" + method + "\\(");
    expressions.forEach(
        el -> {
          dotted.matcher(el).results().map(m -> m.group(1)).forEach(use.keys::add);
          open.matcher(el).results().map(MatchResult::end).forEach(at -> use.add(index(el, at)));
        });
    return use;
  }

  private void add(String index) {
    boolean whole = LITERAL.matcher(index.strip()).matches();
    LITERAL
        .matcher(index)
        .results()
        .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
        .forEach(
            literal -> {
              if (literal.endsWith(".")) {
                beginnings.add(literal);
              } else if (literal.startsWith(".")) {
                ends.add(literal);
              } else if (whole || literal.contains(".")) {
                keys.add(literal);
              }
            });
  }

  /** From an opening bracket to the comma or bracket that ends the first argument. */
  private static String index(String el, int from) {
    int depth = 0;
    char quote = 0;
    for (int i = from; i < el.length(); i++) {
      char c = el.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '(' || c == '[') {
        depth++;
      } else if (depth == 0 && (c == ')' || c == ']' || c == ',')) {
        return el.substring(from, i);
      } else if (c == ')' || c == ']') {
        depth--;
      }
    }
    return el.substring(from);
  }

  Set<String> keys() {
    return keys;
  }

  Set<String> beginnings() {
    return beginnings;
  }

  Set<String> ends() {
    return ends;
  }

  /** Asked-for keys, and beginnings of keys, that the bundle has not. */
  Set<String> missingIn(Map<String, String> bundle) {
    return Stream.concat(
            keys.stream().filter(key -> !bundle.containsKey(key)),
            beginnings.stream()
                .filter(begin -> bundle.keySet().stream().noneMatch(key -> key.startsWith(begin)))
                .map(begin -> begin + "*"))
        .collect(Collectors.toSet());
  }

  /** Whether anything asks for the key. */
  boolean covers(String key) {
    return keys.contains(key)
        || beginnings.stream().anyMatch(key::startsWith)
        || ends.stream().anyMatch(key::endsWith);
  }
}
