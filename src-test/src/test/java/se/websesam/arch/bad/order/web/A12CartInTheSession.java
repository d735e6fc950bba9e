package se.websesam.arch.bad.order.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** State that two tabs would share. */
@SessionScoped
public class A12CartInTheSession implements Serializable {

  private static final long serialVersionUID = 1L;
}
