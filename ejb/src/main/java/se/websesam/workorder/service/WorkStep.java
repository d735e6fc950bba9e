package se.websesam.workorder.service;

import se.websesam.workorder.domain.WorkAction;

/** Steps of the centre's that need nothing but a click. */
public enum WorkStep {
  BEGIN_QUOTE(WorkAction.BEGIN_QUOTE),
  START(WorkAction.START),
  WAIT_FOR_PARTS(WorkAction.WAIT_FOR_PARTS),
  RESUME(WorkAction.RESUME);

  private final WorkAction action;

  WorkStep(WorkAction action) {
    this.action = action;
  }

  /** The action that it is. */
  public WorkAction action() {
    return action;
  }
}
