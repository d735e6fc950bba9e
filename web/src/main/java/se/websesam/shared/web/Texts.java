package se.websesam.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.RegionWords;

/** Texts with places to fill: refusals by rule id, messages from the centre, labels of enums. */
@Named
@RequestScoped
public class Texts {

  private static final String BUNDLES = "se.websesam.i18n.";
  private static final String POINT = "* ";
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  /** Texts by bundle, language and the region's words; read from the bundles once. */
  private static final Map<List<Object>, Map<String, String>> READ = new ConcurrentHashMap<>();

  @Inject private CurrentLocale locale;
  @Inject private RegionWords words;

  /** The texts of pages, as {@code #{msg['…']}}. */
  @Produces
  @RequestScoped
  @Named("msg")
  public Map<String, String> messages() {
    return bundle("Messages", locale());
  }

  /** The labels of constants, as {@code #{labels['…']}}. */
  @Produces
  @RequestScoped
  @Named("labels")
  public Map<String, String> labels() {
    return bundle("Labels", locale());
  }

  /** What a rule says when it refuses. */
  public String rule(String code, Object... args) {
    return text("Rules", "rule." + code, args);
  }

  /** What a rule says when it refuses. */
  public String rule(BusinessRuleViolation refusal) {
    return rule(refusal.code(), refusal.args().toArray());
  }

  /** A text of a page with its places filled. */
  public String page(String key, Object... args) {
    return text("Messages", key, args);
  }

  /** A text of a page in Swedish, for letters to patients. */
  public String swedish(String key, Object... args) {
    return text(SWEDISH, "Messages", key, args);
  }

  /** A text of the messages from the centre. */
  public String mail(String key, List<String> args) {
    return text("Mail", key, args.toArray());
  }

  /** The name of a weekday. */
  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, locale());
  }

  /** The label of an enum's constant, or nothing for null. */
  public String label(Enum<?> constant) {
    return constant == null
        ? ""
        : text("Labels", constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** The paragraphs of a longer text, one a line; its points are left out. */
  public List<String> paragraphs(String text) {
    return lines(text, false);
  }

  /** The points of a longer text: the lines that begin with a star. */
  public List<String> points(String text) {
    return lines(text, true);
  }

  private static List<String> lines(String text, boolean points) {
    return text.lines()
        .filter(line -> line.startsWith(POINT) == points)
        .map(line -> points ? line.substring(POINT.length()) : line)
        .toList();
  }

  /** The language texts are given in. */
  public Locale locale() {
    return locale.getLocale();
  }

  private String text(String bundle, String key, Object... args) {
    return text(locale(), bundle, key, args);
  }

  private String text(Locale locale, String bundle, String key, Object... args) {
    String pattern = bundle(bundle, locale).get(key);
    return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
  }

  private Map<String, String> bundle(String name, Locale language) {
    return READ.computeIfAbsent(
        List.of(name, language, words.changed()), key -> new Bundle(name, language, words));
  }

  /** Texts by key; instead of one that is missing its key is shown between question marks. */
  private static final class Bundle extends HashMap<String, String> {

    private static final long serialVersionUID = 1L;

    /** The county's own words are Swedish. */
    Bundle(String name, Locale language, RegionWords words) {
      boolean english = Locale.ENGLISH.equals(language);
      ResourceBundle texts = ResourceBundle.getBundle(BUNDLES + name, language);
      for (String key : texts.keySet()) {
        put(key, english ? texts.getString(key) : words.in(texts.getString(key)));
      }
    }

    @Override
    public String get(Object key) {
      return getOrDefault(key, "???" + key + "???");
    }
  }
}
