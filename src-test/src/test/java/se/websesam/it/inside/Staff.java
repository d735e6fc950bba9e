package se.websesam.it.inside;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import javax.naming.InitialContext;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;

/** Somebody of the demo county who uses the services, with the permissions the database gives. */
public record Staff(String userName) {

  /** Made once: the realm takes identities made without a card for failed log-ins, and ten lock. */
  private static final Map<String, SecurityIdentity> IDENTITIES = new ConcurrentHashMap<>();

  /** By the name of the account. */
  public static Staff named(String userName) {
    return new Staff(userName);
  }

  /** The first of the staff with a job role. */
  public static Staff withRole(String role) {
    return new Staff(
        Database.sql()
            .value(
                "SELECT u.user_name FROM app_user u JOIN user_role r ON r.user_id = u.id"
                    + " WHERE r.role_code = ? ORDER BY u.id",
                role));
  }

  /**
   * Acts as this person, as in a click of its own: one request, in a thread of its own, with no
   * transaction but those that the services begin.
   */
  public <T> T does(Callable<T> act) throws Exception {
    SecurityIdentity identity = IDENTITIES.computeIfAbsent(hsaId(), Staff::identity);
    ExecutorService threads = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    try {
      return threads.submit(() -> identity.runAs((Callable<T>) () -> inRequest(act))).get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static SecurityIdentity identity(String hsaId) {
    return SecurityDomain.getCurrent()
        .getCurrentSecurityIdentity()
        .createRunAsIdentity(hsaId, false);
  }

  private static <T> T inRequest(Callable<T> act) throws Exception {
    RequestContextController request = CDI.current().select(RequestContextController.class).get();
    request.activate();
    try {
      return act.call();
    } finally {
      request.deactivate();
    }
  }

  /** The number on the card. */
  public String hsaId() {
    return Database.sql().value("SELECT hsa_id FROM app_user WHERE user_name = ?", userName);
  }

  /** The job roles of the account. */
  public List<String> roles() {
    return Database.sql()
        .values("SELECT role_code FROM user_role WHERE user_id = ? ORDER BY role_code", id());
  }

  /** The id of the account. */
  public long id() {
    return Database.sql().number("SELECT id FROM app_user WHERE user_name = ?", userName);
  }
}
