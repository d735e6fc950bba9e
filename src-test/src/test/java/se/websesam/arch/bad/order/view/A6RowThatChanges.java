package se.websesam.arch.bad.order.view;

/** A row that is no record. */
public class A6RowThatChanges {

  public long id;
}
