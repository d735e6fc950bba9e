package se.websesam.arch.bad.order.domain;

/** An aggregate whose status anybody may set. */
public class A4OrderWithSetter {

  private int state;

  public void setStatus(int state) {
    this.state = state;
  }

  public int state() {
    return state;
  }
}
