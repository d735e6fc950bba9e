package se.websesam.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.websesam.order.domain.CustomerOrder;
import se.websesam.order.service.CustomerOrderService;

/** A1 to A22 over the whole product, and each over the classes planted to break it (A16). */
class RoomRulesTest {

  private static final String BAD = "se.websesam.arch.bad";
  private static final Pattern PLANTED =
      Pattern.compile(BAD.replace(".", "\\.") + "[.\\w]*\\.(A\\d+\\w+)");

  private static final JavaClasses PLANTS =
      new ClassFileImporter().withImportOption(Production.NO_PACKAGE_INFO).importPackages(BAD);
  private static final Map<String, ArchRule> OVER_PLANTS = RoomRules.under(BAD);

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void shouldHoldOverTheWholeProduct(String id, ArchRule rule) {
    EvaluationResult result = rule.evaluate(Production.CLASSES);

    Set<String> broken =
        result.getFailureReport().getDetails().stream()
            .map(line -> line.replaceFirst(" in \\(.*", ""))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), broken, () -> id + ": " + result.getFailureReport());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("offenders")
  void shouldReportExactlyTheClassesPlantedToBreakIt(String id, Set<String> offenders) {
    EvaluationResult result = OVER_PLANTS.get(id).evaluate(PLANTS);

    Set<String> reported =
        result.getFailureReport().getDetails().stream()
            .flatMap(line -> PLANTED.matcher(line).results())
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(offenders), reported, result.getFailureReport()::toString);
  }

  @Test
  void shouldHaveOffendersForEveryRule() {
    Set<String> planted =
        offenders().map(planting -> (String) planting.get()[0]).collect(Collectors.toSet());

    assertEquals(OVER_PLANTS.keySet(), planted);
  }

  @Test
  void shouldUseEveryPlantedClass() {
    Set<String> expected =
        offenders()
            .flatMap(planting -> ((Set<?>) planting.get()[1]).stream())
            .map(Object::toString)
            .collect(Collectors.toSet());

    Set<String> planted =
        PLANTS.stream()
            .map(type -> PLANTED.matcher(type.getName()))
            .filter(Matcher::matches)
            .map(matcher -> matcher.group(1))
            .collect(Collectors.toSet());
    assertEquals(planted, expected);
  }

  @Test
  void shouldSeeTheProductAndNothingElse() {
    assertTrue(Production.CLASSES.contain(CustomerOrder.class));
    assertTrue(Production.CLASSES.contain(CustomerOrderService.class));
    assertTrue(
        Production.CLASSES.stream()
            .noneMatch(type -> type.getName().matches(".*(Test|Builder)|.*\\.(arch|demo)\\..*")));
  }

  static Stream<Arguments> rules() {
    return RoomRules.under("se.websesam").entrySet().stream()
        .map(rule -> arguments(rule.getKey(), rule.getValue()));
  }

  static Stream<Arguments> offenders() {
    return Stream.of(
        planted("A1", "A1PageWithEntity"),
        planted("A2", "A2PageWithRepository"),
        planted("A3", "A3ServiceWithQuery"),
        planted("A4", "A4OrderWithSetter"),
        planted("A4 fields", "A4OrderWithOpenField"),
        planted("A5", "A5ServiceWithoutPermission", "A5ServiceOpenWithoutWhy"),
        planted("A6", "A6RowThatChanges"),
        planted("A7", "A7DeviceThatKnowsItsOrder", "A7OrderThatKnowsItsDevice"),
        planted(
            "A7 levels",
            "A7DeviceThatKnowsItsOrder",
            "A7OrderThatKnowsItsDevice",
            "A7PageThatKnowsHigherPage",
            "A7HigherPage",
            "A7NeighbourOnTheSameLevel"),
        planted("A7 places", "A7FeatureWithoutLevel", "A7RoomWithoutName"),
        planted("A8", "A8OrderAnybodyMakes"),
        planted("A9", "A9OrderThatFires", "A9OrderThatLogs"),
        planted("A10", "A10AddressAsRecord"),
        planted("A11", "A11RepositoryWithoutScope"),
        planted("A12", "A12CartInTheSession"),
        planted("A12 serialisable", "A12PageNotSerialisable", "A12PageThatKeepsRows"),
        planted("A13", "A13ServiceWithOwnClock", "A13ServiceWithHandedOverClock"),
        planted(
            "A14", "A14ServiceThatPrints", "A14ServiceThatPrintsTraces", "A14ServiceWithOldDate"),
        planted("A15", "A15ServiceWithOwnRole"),
        planted("A17", "A17ServiceWithSql"),
        planted("A18", "A18RepositoryOfTheProvider"),
        planted("A19", "A19ServiceThatTakesInSilence", "A19ServiceThatGivesInSilence"),
        planted("A19 reached", "A19HelperNobodyIntercepts"),
        planted("A20", "A20OrderFacade"),
        planted("A21", "A21OrderThatKnowsItsRow"),
        planted("A21 lower rooms", "A21RowThatCallsAService"),
        planted("A22", "A22ServiceThatUsesAHelper"));
  }

  private static Arguments planted(String id, String... offenders) {
    return arguments(id, Set.of(offenders));
  }
}
