package se.websesam.arch.bad.order.domain;

/** An aggregate whose status its neighbours may write. */
public class A4OrderWithOpenField {

  String status;
}
