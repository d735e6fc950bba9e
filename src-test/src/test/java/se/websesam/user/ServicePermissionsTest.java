package se.websesam.user;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What each service method asks for is what docs/permissions.md says, for people to read. */
class ServicePermissionsTest {

  private static final Path TABLE = Path.of("..", "docs", "permissions.md");

  @Test
  void shouldAskForWhatTheListSays() throws IOException {
    TreeMap<String, TreeSet<String>> asked =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("se.websesam")
                .stream()
                .filter(ServicePermissionsTest::isService)
                .flatMap(service -> service.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .collect(
                    groupingBy(
                        ServicePermissionsTest::asked,
                        TreeMap::new,
                        mapping(ServicePermissionsTest::name, toCollection(TreeSet::new))));
    List<String> found =
        asked.entrySet().stream()
            .map(e -> "- " + e.getKey() + ": " + String.join(", ", e.getValue()))
            .sorted()
            .toList();

    List<String> said =
        Files.readAllLines(TABLE).stream()
            .filter(line -> line.matches("- [A-Z_, ]+: .*"))
            .sorted()
            .toList();

    assertEquals(String.join("\n", found), String.join("\n", said));
  }

  private static boolean isService(JavaClass type) {
    return type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class);
  }

  private static String asked(JavaMethod method) {
    return method
        .tryGetAnnotationOfType(RolesAllowed.class)
        .map(roles -> Arrays.stream(roles.value()).sorted().collect(joining(", ")))
        .orElse("NOBODY_IN_PARTICULAR");
  }

  private static String name(JavaMethod method) {
    return method.getOwner().getSimpleName() + "." + method.getName();
  }
}
