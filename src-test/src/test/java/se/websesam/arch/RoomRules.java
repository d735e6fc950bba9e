package se.websesam.arch;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.enterprise.context.SessionScoped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.MappedSuperclass;
import java.util.Calendar;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.websesam.audit.service.Logged;
import se.websesam.shared.repository.NoRetry;
import se.websesam.shared.service.ClockProducer;
import se.websesam.shared.service.SchemaMigration;

/**
 * What each room may know. A rule says it over all classes where it can, so that it already holds
 * before the first class of a room is written.
 */
final class RoomRules {

  private static final DescribedPredicate<JavaClass> MAPPED =
      DescribedPredicate.describe(
          "mapped to the database",
          type ->
              type.isAnnotatedWith(Entity.class)
                  || type.isAnnotatedWith(Embeddable.class)
                  || type.isAnnotatedWith(MappedSuperclass.class));

  private static final DescribedPredicate<JavaField> STATUS =
      DescribedPredicate.describe(
          "a status",
          field ->
              !field.getModifiers().contains(JavaModifier.STATIC)
                  && (field.getName().equalsIgnoreCase("status")
                      || field.getRawType().getSimpleName().endsWith("Status")));

  private static final Set<String> SESSION_BEANS = Set.of("CurrentUser", "CurrentLocale");

  private final Map<String, ArchRule> rules = new LinkedHashMap<>();

  private RoomRules(String root) {
    Features features = new Features(root);
    pages();
    database();
    domain();
    services();
    features(root, features);
    everywhere();
  }

  /** Every rule by its id, for the classes under a root package. */
  static Map<String, ArchRule> under(String root) {
    return new RoomRules(root).rules;
  }

  private void pages() {
    rules.put(
        "A1",
        classes()
            .that(MAPPED)
            .should()
            .onlyHaveDependentClassesThat()
            .resideOutsideOfPackage("..web..")
            .because("an entity in a page loads rows in silence and skips the care relation"));
    rules.put(
        "A2",
        classes()
            .that()
            .resideInAPackage("..repository..")
            .should()
            .onlyHaveDependentClassesThat()
            .resideOutsideOfPackage("..web..")
            .because("permissions and the access log stand on services"));
    rules.put(
        "A12",
        noClasses()
            .that(not(namedOneOf(SESSION_BEANS)))
            .should()
            .beAnnotatedWith(SessionScoped.class)
            .because("two tabs share a session; a page keeps its own state"));
    rules.put(
        "A12 serialisable",
        classes()
            .should(PassivationCondition.survivePassivation())
            .because("sessions move between nodes and to disk"));
  }

  private void database() {
    rules.put(
        "A3",
        noClasses()
            .that()
            .resideOutsideOfPackage("..repository..")
            .should()
            .dependOnClassesThat(
                assignableTo(EntityManager.class).or(assignableTo(EntityManagerFactory.class)))
            .because("which rows is a question for a repository"));
    rules.put(
        "A8",
        constructors()
            .that()
            .areDeclaredInClassesThat(MAPPED)
            .and()
            .haveRawParameterTypes(new Class<?>[0])
            .should()
            .notBePublic()
            .because("an entity is born by a verb, with all it needs"));
    rules.put(
        "A10",
        noClasses()
            .that()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .beRecords()
            .because("EclipseLink 4 refuses to deploy an embeddable record"));
    rules.put(
        "A11",
        methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..repository..")
            .and()
            .areNotPrivate()
            .should(ServiceConditions.askForScopeBeforePatientRows())
            .because("rows are filtered where rows are chosen"));
    rules.put(
        "A17",
        noClasses()
            .that()
            .resideOutsideOfPackage("..repository..")
            .and()
            .doNotBelongToAnyOf(SchemaMigration.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..")
            .because("only repositories, and the migration of the schema, talk to the database"));
    rules.put(
        "A18",
        noClasses()
            .that()
            .doNotBelongToAnyOf(NoRetry.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.persistence..")
            .because("the provider is the server's; one setting of it cannot be written in XML"));
  }

  private void domain() {
    rules.put(
        "A4",
        noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..domain..")
            .should()
            .haveName("setStatus")
            .because("status changes by verbs, through the transition table"));
    rules.put(
        "A4 fields",
        fields()
            .that(STATUS)
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("..domain..")
            .should()
            .bePrivate()
            .because("status changes by verbs, through the transition table"));
    rules.put(
        "A9",
        noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "jakarta.ejb..",
                "jakarta.enterprise..",
                "jakarta.inject..",
                "jakarta.faces..",
                "org.primefaces..",
                "java.util.logging..")
            .because("what is true needs no container"));
    rules.put(
        "A6",
        classes()
            .that()
            .resideInAPackage("..view..")
            .and()
            .areNotAnonymousClasses()
            .should()
            .beRecords()
            .because("what a query found does not change"));
    rules.put(
        "A21",
        noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat(room("view", "repository", "service", "web"))
            .because("what is true does not depend on who asks"));
    rules.put(
        "A21 lower rooms",
        noClasses()
            .that()
            .resideInAnyPackage("..view..", "..repository..")
            .should()
            .dependOnClassesThat(room("service", "web"))
            .because("the way of a click goes from web to service to repository"));
  }

  private void services() {
    rules.put(
        "A5",
        classes()
            .that(ServiceConditions.ARE_SESSION_BEANS)
            .should(ServiceConditions.guardEveryPublicMethod())
            .because("the container asks for the permission, so every method must name one"));
    rules.put(
        "A15",
        classes()
            .should(ServiceConditions.nameOnlyKnownPermissions())
            .because("a permission that no role carries closes a door for good"));
    rules.put(
        "A19",
        classes()
            .that(ServiceConditions.ARE_SESSION_BEANS)
            .should(ServiceConditions.logWhatConcernsAPatient())
            .because("every search and action with a patient leaves a row (AC-09)"));
    rules.put(
        "A19 reached",
        methods()
            .that()
            .areAnnotatedWith(Logged.class)
            .should()
            .bePublic()
            .andShould(ServiceConditions.beDeclaredInASessionBean())
            .because("the interceptor stands before public methods of session beans only"));
    rules.put(
        "A22",
        classes()
            .should(ServiceConditions.callOnlyPublicMethodsOfOtherBeans())
            .because("the container refuses a call of a bean's method that is not public"));
  }

  private void features(String root, Features features) {
    rules.put(
        "A7",
        slices()
            .matching(root + ".(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(
                DescribedPredicate.describe("a page", features::isWeb),
                DescribedPredicate.alwaysTrue())
            .because("a page may gather from every feature; nothing else may run in a ring"));
    rules.put(
        "A7 levels",
        classes()
            .that()
            .resideInAPackage(root + "..")
            .should(FeatureConditions.useOnlyLowerFeatures(features))
            .because("news travels upward as events"));
    rules.put(
        "A7 places",
        classes()
            .that()
            .resideInAPackage(root + "..")
            .should(FeatureConditions.haveAPlace(features))
            .because("feature and room tell where to find anything"));
    rules.put(
        "A20",
        classes()
            .that()
            .areInterfaces()
            .and()
            .areNotAnnotations()
            .should(FeatureConditions.notHaveJustOneImplementation(features))
            .because("an interface is for a choice, an outside system, or a lower feature"));
  }

  private void everywhere() {
    rules.put(
        "A13",
        classes()
            .that()
            .doNotBelongToAnyOf(ClockProducer.class)
            .should(ClockCondition.askOnlyTheGivenClock())
            .because("tests set the clock, and the zone is Stockholm's"));
    rules.put(
        "A14",
        noClasses()
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .orShould()
            .dependOnClassesThat(belongToAnyOf(Date.class, Calendar.class))
            .because("the log has levels, and java.time has days"));
  }

  private static DescribedPredicate<JavaClass> room(String... rooms) {
    String[] packages =
        Stream.of(rooms).map(room -> "se.websesam.." + room + "..").toArray(String[]::new);
    return resideInAnyPackage(packages);
  }

  private static DescribedPredicate<JavaClass> namedOneOf(Set<String> names) {
    return DescribedPredicate.describe(
        "named " + names, type -> names.contains(type.getSimpleName()));
  }
}
