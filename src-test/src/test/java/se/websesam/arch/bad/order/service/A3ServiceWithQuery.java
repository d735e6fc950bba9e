package se.websesam.arch.bad.order.service;

import jakarta.persistence.EntityManager;

/** A use case that chooses rows itself. */
public class A3ServiceWithQuery {

  private EntityManager em;

  public Object find() {
    return em.createQuery("SELECT o FROM PlainOrder o").getResultList();
  }
}
