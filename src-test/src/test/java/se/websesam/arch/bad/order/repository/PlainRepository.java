package se.websesam.arch.bad.order.repository;

/** What a repository may be asked for. */
public class PlainRepository {

  public long countNew() {
    return 0;
  }
}
