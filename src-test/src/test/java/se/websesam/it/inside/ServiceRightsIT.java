package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every public method of every service, called by everybody: those let in are those to whom
 * docs/permissions.md gives one of its permissions. A new method is asked by itself.
 */
@InContainer
@Tag("AC-11")
class ServiceRightsIT {

  /** A call without arguments gets past the door, and no further. */
  private static final Map<Class<?>, Object> NOTHING =
      Map.of(long.class, 0L, int.class, 0, boolean.class, false);

  @Inject private BeanManager beans;
  @Inject private UserTransaction transaction;

  /** One member of the demo staff for each role, from the table that both sides can read. */
  static Stream<String> roles() throws IOException {
    return table().byRole().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("roles")
  void shouldLetInThoseWithThePermissionAlone(String role) throws Exception {
    Staff member = Staff.withRole(role);
    Set<String> permissions = table().of(member.roles());

    Set<String> letIn = member.does(this::letIn);

    Set<String> expected = new TreeSet<>();
    services()
        .forEach(m -> addIf(expected, m, isOpen(m) || asked(m).anyMatch(permissions::contains)));
    assertThat(letIn).isEqualTo(expected);
  }

  @Test
  void shouldLetNobodyInWithoutACard() throws Exception {
    Set<String> open = new TreeSet<>();
    services().forEach(m -> addIf(open, m, isOpen(m)));

    assertThat(letIn()).isEqualTo(open);
  }

  @Test
  void shouldFindTheServices() {
    assertThat(services()).hasSizeGreaterThan(40);
    assertThat(services()).allMatch(m -> isOpen(m) || asked(m).findAny().isPresent());
  }

  private Set<String> letIn() throws Exception {
    Set<String> letIn = new TreeSet<>();
    for (Method method : services().toList()) {
      addIf(letIn, method, isLetIn(method));
    }
    return letIn;
  }

  private boolean isLetIn(Method method) throws Exception {
    transaction.begin();
    try {
      Object[] nothing = Arrays.stream(method.getParameterTypes()).map(NOTHING::get).toArray();
      method.invoke(reference(method.getDeclaringClass()), nothing);
      return true;
    } catch (InvocationTargetException e) {
      return !(e.getCause() instanceof EJBAccessException);
    } finally {
      transaction.rollback();
    }
  }

  private Object reference(Class<?> service) {
    Bean<?> bean = beans.resolve(beans.getBeans(service));
    return beans.getReference(bean, service, beans.createCreationalContext(bean));
  }

  private Stream<Method> services() {
    return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(Bean::getBeanClass)
        .filter(ServiceRightsIT::isService)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
  }

  private static boolean isService(Class<?> type) {
    return type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class);
  }

  private static boolean isOpen(Method method) {
    return method.isAnnotationPresent(PermitAll.class);
  }

  private static Stream<String> asked(Method method) {
    RolesAllowed asked = method.getAnnotation(RolesAllowed.class);
    return asked == null ? Stream.empty() : Stream.of(asked.value());
  }

  private static void addIf(Set<String> names, Method method, boolean wanted) {
    if (wanted) {
      String service = method.getDeclaringClass().getSimpleName();
      names.add(service + "." + method.getName() + "/" + method.getParameterCount());
    }
  }

  private static PermissionTable table() throws IOException {
    try (InputStream file = ServiceRightsIT.class.getResourceAsStream("permissions.md")) {
      return PermissionTable.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
