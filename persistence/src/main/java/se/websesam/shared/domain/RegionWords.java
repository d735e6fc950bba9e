package se.websesam.shared.domain;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a region calls what others call by another word [regionens ord]: a fault report can be an
 * avvikelse, a store a kundlager (DOMAIN 4.16). The texts are written in the product's own words.
 */
public class RegionWords implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");
  private static final int FORMS = 4;

  /** What has a word of the region's own, with the forms that the texts have. */
  public enum Term {
    /** Fault report. */
    DEVIATION("felrapport", "felrapporten", "felrapporter", "felrapporterna"),
    /** Store of a unit. */
    STORE("förråd", "förrådet", "förråd", "förråden");

    private static final Map<Term, String> LONGER = Map.of(STORE, "buffert");

    private final List<String> forms;

    Term(String indefinite, String definite, String many, String allOfThem) {
      forms = List.of(indefinite, definite, many, allOfThem);
    }
  }

  private final Map<String, String> words;

  /** No word is another than the product's; a session's own is made by {@link #of}. */
  protected RegionWords() {
    this(Map.of());
  }

  private RegionWords(Map<String, String> words) {
    this.words = words;
  }

  /**
   * The words of a region.
   *
   * @param forms of a term, with spaces between them: indefinite, definite, indefinite plural,
   *     definite plural; a term with more or fewer, or with anything but letters, keeps the
   *     product's word
   */
  public static RegionWords of(Map<Term, String> forms) {
    Map<String, String> words = new HashMap<>();
    forms.forEach((term, said) -> put(words, term, List.of(said.strip().split("\\s+"))));
    words.entrySet().removeIf(word -> word.getKey().equals(word.getValue()));
    return new RegionWords(Map.copyOf(words));
  }

  private static void put(Map<String, String> words, Term term, List<String> said) {
    // anything but a word could be read as a place to fill in a text
    boolean whole =
        said.size() == FORMS && said.stream().allMatch(word -> WORD.matcher(word).matches());
    for (int i = 0; whole && i < FORMS; i++) {
      String form = term.forms.get(i);
      String own = said.get(i).toLowerCase(SWEDISH);
      words.putIfAbsent(form, own);
      boolean changed = !form.equals(own);
      if (changed && Term.LONGER.containsKey(term)) {
        words.putIfAbsent(Term.LONGER.get(term) + form, own);
      }
    }
  }

  /** What is called otherwise, by the product's word; empty when nothing is. */
  public Map<String, String> changed() {
    return words;
  }

  /** A Swedish text in the region's words; genitives and capitals are kept. */
  public String in(String text) {
    return words.isEmpty()
        ? text
        : WORD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(word(found.group())));
  }

  private String word(String written) {
    String plain = written.toLowerCase(SWEDISH);
    String own = words.get(plain);
    if (own == null && plain.endsWith("s")) {
      String owner = words.get(plain.substring(0, plain.length() - 1));
      own = owner == null ? null : owner + "s";
    }
    if (own == null) {
      return written;
    }
    return Character.isUpperCase(written.charAt(0))
        ? own.substring(0, 1).toUpperCase(SWEDISH) + own.substring(1)
        : own;
  }
}
