package se.websesam.it.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Counts what is sent to the database while something is done in this thread. */
@Dependent
public class Statements {

  @PersistenceUnit(unitName = "websesam")
  private EntityManagerFactory units;

  /** How many statements an act takes. */
  int of(Callable<?> act) throws Exception {
    Session session = units.unwrap(ServerSession.class);
    Counter counter = new Counter();
    session.getEventManager().addListener(counter);
    try {
      act.call();
    } finally {
      session.getEventManager().removeListener(counter);
    }
    return counter.sent.get();
  }

  private static final class Counter extends SessionEventAdapter {

    private final AtomicInteger sent = new AtomicInteger();
    private final Thread here = Thread.currentThread();

    @Override
    public void preExecuteCall(SessionEvent event) {
      if (Thread.currentThread() == here) {
        sent.incrementAndGet();
      }
    }
  }
}
