package se.websesam.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.RegionWords;

/** Texts with places to fill: refusals by rule id, messages from the centre, labels of enums. */
@Named
@RequestScoped
public class Texts {

  private static final String BUNDLES = "se.websesam.i18n.";
  private static final String POINT = "* ";

  /** Texts by bundle, language and the region's words; read from the bundles once. */
  private static final Map<List<Object>, Map<String, String>> READ = new ConcurrentHashMap<>();

  @Inject private CurrentLocale locale;
  @Inject private RegionWords words;

  /** The texts of pages, as {@code #{msg['…']}}. */
  @Produces
  @RequestScoped
  @Named("msg")
  public Map<String, String> messages() {
    return bundle("Messages");
  }

  /** The labels of constants, as {@code #{labels['…']}}. */
  @Produces
  @RequestScoped
  @Named("labels")
  public Map<String, String> labels() {
    return bundle("Labels");
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
    String pattern = Objects.requireNonNull(bundle(bundle).get(key), key);
    return args.length == 0 ? pattern : new MessageFormat(pattern, locale()).format(args);
  }

  private Map<String, String> bundle(String name) {
    return READ.computeIfAbsent(
        List.of(name, locale(), words.changed()), key -> read(name, locale(), words));
  }

  /** The county's own words are Swedish. */
  private static Map<String, String> read(String name, Locale locale, RegionWords words) {
    boolean english = Locale.ENGLISH.equals(locale);
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLES + name, locale);
    return bundle.keySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Function.identity(),
                key -> english ? bundle.getString(key) : words.in(bundle.getString(key))));
  }
}
