package se.websesam.arch;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Conditions about features: their order, their rooms, and interfaces between them. */
final class FeatureConditions {

  private static final PackageMatcher ADAPTER = PackageMatcher.of("..service.*..");

  private FeatureConditions() {}

  /** A page may use any feature's services and views, but the pages of lower features only. */
  static ArchCondition<JavaClass> useOnlyLowerFeatures(Features features) {
    return new ArchCondition<>("use only features of lower levels") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass used = dependency.getTargetClass().getBaseComponentType();
          if (features.contains(used)
              && !features.sameFeature(type, used)
              && !features.isAbove(type, used)
              && !(features.isWeb(type) && !features.isWeb(used))) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }

  static ArchCondition<JavaClass> haveAPlace(Features features) {
    return new ArchCondition<>("belong to a feature with a level, and to one of the rooms") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!features.hasPlace(type)) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " has no known feature and room in its package"));
        }
      }
    };
  }

  static ArchCondition<JavaClass> notHaveJustOneImplementation(Features features) {
    return new ArchCondition<>(
        "have none or several implementations, or one in an adapter or a higher feature") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        List<JavaClass> implementations =
            type.getAllSubclasses().stream().filter(c -> !c.isInterface()).toList();
        if (implementations.size() == 1) {
          JavaClass only = implementations.get(0);
          if (features.sameFeature(type, only) && !ADAPTER.matches(only.getPackageName())) {
            events.add(
                SimpleConditionEvent.violated(
                    type, type.getName() + " is implemented by " + only.getName() + " alone"));
          }
        }
      }
    };
  }
}
