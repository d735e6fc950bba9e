package se.websesam.arch.bad.order.repository;

import org.eclipse.persistence.sessions.Session;

/** Works with one provider only. */
public class A18RepositoryOfTheProvider {

  private Session session;

  public Session session() {
    return session;
  }
}
