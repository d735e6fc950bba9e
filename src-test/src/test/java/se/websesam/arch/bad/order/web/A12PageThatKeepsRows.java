package se.websesam.arch.bad.order.web;

import jakarta.faces.view.ViewScoped;
import java.io.Serializable;
import java.util.List;
import se.websesam.arch.bad.order.view.PlainRow;

/** A page that can be written out but for the rows it keeps. */
@ViewScoped
public class A12PageThatKeepsRows implements Serializable {

  private static final long serialVersionUID = 1L;

  private List<PlainRow> rows;

  public List<PlainRow> rows() {
    return rows;
  }
}
