package se.websesam.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a class stands: {@code <root>.<feature>.<room>}, and the order of the features. */
final class Features {

  /** From the ground up; a feature may use only features of the lines above its own. */
  private static final List<Set<String>> LEVELS =
      List.of(
          Set.of("shared"),
          Set.of("parameter", "audit"),
          // above parameter, which says who e-mail comes from
          Set.of("outbox"),
          Set.of("user", "attachment"),
          // above user, because its queries ask who is calling
          Set.of("customer"),
          Set.of("recipient", "catalogue"),
          Set.of("configuration"),
          Set.of("device"),
          Set.of("stock"),
          Set.of("order", "pickup"),
          // above order, whose deliveries to a store go back to the centre
          Set.of("workorder", "devicereturn"),
          Set.of("deviation"),
          // above deviation, whose cases charge and give back
          Set.of("invoice"),
          Set.of("message"),
          Set.of("home"));

  private static final Set<String> ROOMS = Set.of("domain", "view", "repository", "service", "web");

  private final String root;

  Features(String root) {
    this.root = root + ".";
  }

  boolean contains(JavaClass type) {
    return type.getPackageName().startsWith(root);
  }

  boolean isWeb(JavaClass type) {
    return contains(type) && room(type).filter("web"::equals).isPresent();
  }

  /** Whether the package names a feature that has a level, and one of the rooms. */
  boolean hasPlace(JavaClass type) {
    return level(type).isPresent() && room(type).filter(ROOMS::contains).isPresent();
  }

  boolean sameFeature(JavaClass one, JavaClass other) {
    return feature(one).equals(feature(other));
  }

  boolean isAbove(JavaClass one, JavaClass other) {
    return level(one).isPresent()
        && level(other).isPresent()
        && level(one).get() > level(other).get();
  }

  private Optional<Integer> level(JavaClass type) {
    for (int level = 0; level < LEVELS.size(); level++) {
      if (LEVELS.get(level).contains(feature(type))) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  private String feature(JavaClass type) {
    return segments(type)[0];
  }

  private Optional<String> room(JavaClass type) {
    String[] segments = segments(type);
    return segments.length < 2 ? Optional.empty() : Optional.of(segments[1]);
  }

  private String[] segments(JavaClass type) {
    return type.getPackageName().substring(root.length()).split("\\.");
  }
}
