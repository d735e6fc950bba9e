package se.websesam.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whether a bean that lives longer than a request can be written out with its session. What the
 * container injects is a proxy and can; so can collections of what can.
 */
final class PassivationCondition extends ArchCondition<JavaClass> {

  private PassivationCondition() {
    super("be serialisable with all fields when kept in a session or view");
  }

  static ArchCondition<JavaClass> survivePassivation() {
    return new PassivationCondition();
  }

  @Override
  public void check(JavaClass bean, ConditionEvents events) {
    if (bean.isAnnotatedWith(ViewScoped.class)
        || bean.isAnnotatedWith(SessionScoped.class)
        || bean.isAnnotatedWith(ConversationScoped.class)) {
      check(bean, bean.getName(), new HashSet<>(), events, bean);
    }
  }

  private void check(
      JavaType type, String path, Set<JavaClass> seen, ConditionEvents events, JavaClass bean) {
    JavaClass raw = type.toErasure().getBaseComponentType();
    boolean collection = raw.isAssignableTo(Collection.class) || raw.isAssignableTo(Map.class);
    if (!raw.isPrimitive() && !collection && !raw.isAssignableTo(Serializable.class)) {
      events.add(
          SimpleConditionEvent.violated(
              bean, path + " is no Serializable; make it one, or the field transient"));
      return;
    }
    if (collection && type instanceof JavaParameterizedType parameterized) {
      for (JavaType element : parameterized.getActualTypeArguments()) {
        check(element, path + " <" + element.getName() + ">", seen, events, bean);
      }
    }
    if (raw.getPackageName().startsWith("se.websesam") && !raw.isEnum() && seen.add(raw)) {
      for (JavaField field : raw.getAllFields()) {
        if (isWritten(field)) {
          check(field.getType(), path + "." + field.getName(), seen, events, bean);
        }
      }
    }
  }

  private static boolean isWritten(JavaField field) {
    return !field.getModifiers().contains(JavaModifier.STATIC)
        && !field.getModifiers().contains(JavaModifier.TRANSIENT)
        && !field.isAnnotatedWith(Inject.class)
        && !field.isAnnotatedWith(EJB.class)
        && !field.isAnnotatedWith(Resource.class)
        && field.getOwner().getPackageName().startsWith("se.websesam");
  }
}
