package se.websesam.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold of files, each as a question for its offences. */
final class FileRules {

  private static final Pattern CODE = Pattern.compile("\"((?:V|BO|CO|G|AC|PU|RE)-[A-Z0-9-]+)\"");
  private static final Pattern TAG = Pattern.compile("@Tag\\(\"([^\"]+)\"\\)");
  private static final Pattern OPEN_END = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
  private static final Pattern JAVADOC =
      Pattern.compile("/\\*\\*.*\\w.*\\*/\\s*package ", Pattern.DOTALL);
  private static final Pattern PERSON =
      Pattern.compile(
          "(?<![\\w.])(18|19|20)\\d{2}(0\\d|1[0-2])([0-2]\\d|3[01]|[6-9]\\d)[-+ ]?\\d{4}(?![\\w.])");

  private static final Pattern SENTENCE_END = Pattern.compile("\\p{L}[^.]*[.](?=\\s|$)");

  private FileRules() {}

  /** Codes of rules that refuse somewhere in the Java sources. */
  static Set<String> codes(Collection<String> javaSources) {
    return firstGroups(javaSources, CODE);
  }

  /** Codes of rules that tests are tagged with. */
  static Set<String> tags(Collection<String> testSources) {
    return firstGroups(testSources, TAG);
  }

  private static Set<String> firstGroups(Collection<String> sources, Pattern pattern) {
    return sources.stream()
        .flatMap(source -> pattern.matcher(source).results())
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Files with a reminder nobody can follow. */
  static List<String> reminders(Map<String, String> files) {
    return matches(files, OPEN_END);
  }

  /** Files with something that could be somebody's identity number. */
  static List<String> identityNumbers(Map<String, String> files) {
    return matches(files, PERSON);
  }

  /** Pages without a help text of their own that says more than a word, in one language or both. */
  static List<String> withoutHelp(
      Collection<PageFile> pages, Map<String, String> swedish, Map<String, String> english) {
    Set<String> taken = new TreeSet<>();
    return pages.stream()
        .filter(
            page ->
                page.helpKey()
                    .filter(taken::add)
                    .filter(key -> isHelp(swedish.get(key)) && isHelp(english.get(key)))
                    .isEmpty())
        .map(PageFile::name)
        .toList();
  }

  /** Two sentences at least. */
  private static boolean isHelp(String text) {
    return text != null && SENTENCE_END.matcher(text).results().count() >= 2;
  }

  private static List<String> matches(Map<String, String> files, Pattern pattern) {
    return files.entrySet().stream()
        .flatMap(
            file ->
                pattern
                    .matcher(file.getValue())
                    .results()
                    .map(MatchResult::group)
                    .map(found -> file.getKey() + ": " + found))
        .toList();
  }

  /** Folders with Java files but without a package-info that says what they hold. */
  static Set<String> undescribedPackages(Map<String, String> javaSources) {
    return javaSources.keySet().stream()
        .map(path -> path.substring(0, path.lastIndexOf('/')))
        .filter(
            folder ->
                !JAVADOC
                    .matcher(javaSources.getOrDefault(folder + "/package-info.java", ""))
                    .find())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Constants of Permissions that neither Java nor a descriptor or page asks for. */
  static Set<String> unusedPermissions(
      Set<String> permissions, Collection<String> javaSources, Collection<String> webFiles) {
    return permissions.stream()
        .filter(
            name ->
                javaSources.stream().noneMatch(source -> source.contains("Permissions." + name))
                    && webFiles.stream()
                        .noneMatch(
                            file ->
                                file.contains("'" + name + "'") || file.contains(">" + name + "<")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The constants of an enum, as keys of labels; the enum's own name alone when it is unknown. */
  static Stream<String> labelsOf(String enumName, Collection<JavaClass> classes) {
    List<String> labels =
        classes.stream()
            .filter(type -> type.isEnum() && type.getSimpleName().equals(enumName))
            .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
            .map(constant -> enumName + "." + ((Enum<?>) constant).name())
            .toList();
    return labels.isEmpty() ? Stream.of(enumName) : labels.stream();
  }
}
