package se.websesam.it.inside;

import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.Method;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import se.websesam.it.TestServer;

/**
 * Outside the server a test is not run but sent there by its unique id; inside, the very same test
 * gets its fields injected and is run.
 */
final class ContainerExtension implements InvocationInterceptor, TestInstancePostProcessor {

  private static boolean isInside() {
    return System.getProperty("jboss.server.base.dir") != null;
  }

  @Override
  public void postProcessTestInstance(Object test, ExtensionContext context)
      throws NamingException {
    if (isInside()) {
      inject(test);
    }
  }

  private static <T> void inject(T test) throws NamingException {
    BeanManager beans = InitialContext.doLookup("java:comp/BeanManager");
    @SuppressWarnings("unchecked")
    var type = beans.createAnnotatedType((Class<T>) test.getClass());
    beans
        .getInjectionTargetFactory(type)
        .createInjectionTarget(null)
        .inject(test, beans.createCreationalContext(null));
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    runOrSend(invocation, context);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    runOrSend(invocation, context);
  }

  @Override
  public void interceptBeforeEachMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    runOrSkip(invocation);
  }

  @Override
  public void interceptAfterEachMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    runOrSkip(invocation);
  }

  private static void runOrSkip(Invocation<Void> invocation) throws Throwable {
    if (isInside()) {
      invocation.proceed();
    } else {
      invocation.skip();
    }
  }

  private static void runOrSend(Invocation<Void> invocation, ExtensionContext context)
      throws Throwable {
    runOrSkip(invocation);
    if (!isInside()) {
      String failure = TestServer.withTests().runInside(context.getUniqueId());
      if (!failure.isEmpty()) {
        throw new AssertionError("inside the server: " + failure);
      }
    }
  }
}
