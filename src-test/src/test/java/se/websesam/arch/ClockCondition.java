package se.websesam.arch;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;

/** Whether a class asks the machine for the time instead of the clock it was given. */
final class ClockCondition extends ArchCondition<JavaClass> {

  private ClockCondition() {
    super("ask only the given clock for the time");
  }

  static ArchCondition<JavaClass> askOnlyTheGivenClock() {
    return new ClockCondition();
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    type.getCodeUnitAccessesFromSelf().stream()
        .filter(access -> asksTheMachine(access, access.getTarget().getRawParameterTypes()))
        .forEach(
            access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
  }

  private static boolean asksTheMachine(JavaAccess<?> access, List<JavaClass> parameters) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getTarget().getName();
    boolean now =
        owner.getPackageName().startsWith("java.time")
            && name.equals("now")
            && parameters.stream().noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
    boolean clock = owner.isEquivalentTo(Clock.class) && name.matches("system.*|tick(?!$).*");
    boolean system = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
    return now || clock || system;
  }
}
