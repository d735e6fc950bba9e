package se.websesam.arch.bad.order.repository;

import java.util.List;
import se.websesam.arch.bad.order.view.PlainHolder;

/** Gives everybody everybody's rows. */
public class A11RepositoryWithoutScope {

  public List<PlainHolder> list() {
    return List.of();
  }
}
