package se.websesam.arch;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.NotLogged;
import se.websesam.shared.domain.CallerScope;
import se.websesam.shared.domain.PatientRelated;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.domain.SearchedFor;
import se.websesam.shared.domain.Unscoped;
import se.websesam.shared.service.OpenToAll;

/** Conditions about use cases: permission, access log, row rights. */
final class ServiceConditions {

  static final DescribedPredicate<JavaClass> ARE_SESSION_BEANS =
      DescribedPredicate.describe(
          "are session beans",
          type ->
              Stream.of(Stateless.class, Singleton.class, Stateful.class, MessageDriven.class)
                  .anyMatch(type::isAnnotatedWith));

  private ServiceConditions() {}

  /** The values of the constants of {@link Permissions}. */
  static Set<String> permissions() {
    return Arrays.stream(Permissions.class.getFields())
        .map(
            field -> {
              try {
                return (String) field.get(null);
              } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
              }
            })
        .collect(Collectors.toSet());
  }

  static ArchCondition<JavaClass> guardEveryPublicMethod() {
    return new ArchCondition<>("name a permission on every public method, or why it is open") {
      @Override
      public void check(JavaClass bean, ConditionEvents events) {
        callable(bean)
            .filter(
                method ->
                    !method.isAnnotatedWith(RolesAllowed.class)
                        && !(method.isAnnotatedWith(PermitAll.class)
                            && (method.isAnnotatedWith(OpenToAll.class)
                                || bean.isAnnotatedWith(OpenToAll.class))))
            .forEach(
                method ->
                    violated(events, method, "names no permission and not why it is open to all"));
      }
    };
  }

  static ArchCondition<JavaClass> nameOnlyKnownPermissions() {
    Set<String> known = permissions();
    return new ArchCondition<>("name only constants of Permissions") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream.concat(Stream.of(type), type.getMethods().stream())
            .forEach(
                element ->
                    roles(element)
                        .filter(role -> !known.contains(role))
                        .forEach(
                            role ->
                                events.add(
                                    SimpleConditionEvent.violated(
                                        type,
                                        element + " names " + role + ", which is no permission"))));
      }
    };
  }

  static ArchCondition<JavaClass> logWhatConcernsAPatient() {
    return new ArchCondition<>("log every method that takes or gives what concerns a patient") {
      @Override
      public void check(JavaClass bean, ConditionEvents events) {
        callable(bean)
            .filter(ServiceConditions::concernsAPatient)
            .filter(
                method ->
                    !method.isAnnotatedWith(Logged.class)
                        && !method.isAnnotatedWith(NotLogged.class))
            .forEach(
                method -> violated(events, method, "is neither @Logged nor @NotLogged with why"));
      }
    };
  }

  static ArchCondition<JavaMethod> beDeclaredInASessionBean() {
    return new ArchCondition<>("be declared in a session bean") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (!ARE_SESSION_BEANS.test(method.getOwner())) {
          violated(events, method, "is not declared in a session bean");
        }
      }
    };
  }

  static ArchCondition<JavaClass> callOnlyPublicMethodsOfOtherBeans() {
    return new ArchCondition<>("call only public methods of other session beans") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getMethodCallsFromSelf().stream()
            .filter(call -> ARE_SESSION_BEANS.test(call.getTargetOwner()))
            .filter(call -> !call.getTargetOwner().equals(type))
            .filter(
                call ->
                    call.getTarget()
                        .resolveMember()
                        .filter(
                            method ->
                                !method.getModifiers().contains(JavaModifier.PUBLIC)
                                    && !method.getModifiers().contains(JavaModifier.STATIC))
                        .isPresent())
            .forEach(
                call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
      }
    };
  }

  static ArchCondition<JavaMethod> askForScopeBeforePatientRows() {
    return new ArchCondition<>(
        "take CallerScope first when they return what concerns a patient, or say why not") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean scoped =
            !method.getRawParameterTypes().isEmpty()
                && method.getRawParameterTypes().get(0).isEquivalentTo(CallerScope.class);
        boolean patientRows =
            method.getReturnType().getAllInvolvedRawTypes().stream()
                .anyMatch(type -> isPatientRow(type, new HashSet<>()));
        if (patientRows && !scoped && !method.isAnnotatedWith(Unscoped.class)) {
          violated(events, method, "returns rows of patients without CallerScope or @Unscoped");
        }
      }
    };
  }

  /** Names a person, or is made of what does, or is a row of a view that belongs to a person. */
  private static boolean isPatientRow(JavaClass type, Set<JavaClass> seen) {
    if (!type.getPackageName().startsWith("se.websesam") || type.isEnum() || !seen.add(type)) {
      return false;
    }
    return type.isAssignableTo(PatientRelated.class)
        || type.getFields().stream().anyMatch(f -> f.getName().matches("recipient.*|patient.*"))
        || type.getFields().stream().anyMatch(f -> f.getName().equals("identityNumber"))
        || type.getFields().stream()
            .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
            .anyMatch(part -> isPatientRow(part, seen))
        || type.getDirectDependenciesToSelf().stream()
            .map(dependency -> dependency.getOriginClass())
            .anyMatch(
                whole ->
                    whole.isAssignableTo(PatientRelated.class)
                        && whole.getPackage().equals(type.getPackage()));
  }

  private static boolean concernsAPatient(JavaMethod method) {
    return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
        .anyMatch(
            type ->
                type.isAssignableTo(PatientRelated.class)
                    || type.isAssignableTo(SearchedFor.class));
  }

  private static Stream<JavaMethod> callable(JavaClass bean) {
    return bean.getAllMethods().stream()
        .filter(method -> !method.getOwner().isEquivalentTo(Object.class))
        .filter(
            method ->
                method.getModifiers().contains(JavaModifier.PUBLIC)
                    && !method.getModifiers().contains(JavaModifier.STATIC)
                    && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
        .filter(
            method ->
                !method.isAnnotatedWith(PostConstruct.class)
                    && !method.isAnnotatedWith(PreDestroy.class));
  }

  private static Stream<String> roles(CanBeAnnotated element) {
    return element.isAnnotatedWith(RolesAllowed.class) ? rolesAllowed(element) : Stream.empty();
  }

  private static Stream<String> rolesAllowed(CanBeAnnotated element) {
    RolesAllowed allowed =
        element instanceof JavaClass type
            ? type.getAnnotationOfType(RolesAllowed.class)
            : ((JavaMethod) element).getAnnotationOfType(RolesAllowed.class);
    return allowed.value().length == 0 ? Stream.of("nobody") : Stream.of(allowed.value());
  }

  private static void violated(ConditionEvents events, JavaMethod method, String what) {
    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " " + what));
  }
}
