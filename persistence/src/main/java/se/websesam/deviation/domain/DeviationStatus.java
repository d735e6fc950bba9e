package se.websesam.deviation.domain;

/** Where a deviation report is (DOMAIN 4.13), and whose turn it is. */
public enum DeviationStatus {
  /** It has reached the centre. */
  REGISTERED(DeviationTurn.CENTRE),
  /** Somebody at the centre has it. */
  RECEIVED(DeviationTurn.CENTRE),
  /** It is being looked into. */
  INVESTIGATING(DeviationTurn.CENTRE),
  /** The centre searches for what its holder says has gone back [eftersöks] (PU-12). */
  SEARCHING(DeviationTurn.CENTRE),
  /** The centre wants to see the thing itself. */
  AWAITING_ITEM(DeviationTurn.REPORTER),
  /** The claim lies with the supplier [leverantörsreklamation] (DV-06). */
  SUPPLIER_CLAIM(DeviationTurn.SUPPLIER),
  /** The reporter has an answer; it can still be opened again. */
  ANSWERED(DeviationTurn.CENTRE),
  CLOSED(DeviationTurn.NOBODY),
  /** It should be a work order [arbetsorder], which the reporter writes. */
  REDIRECTED(DeviationTurn.NOBODY);

  private final DeviationTurn turn;

  DeviationStatus(DeviationTurn turn) {
    this.turn = turn;
  }

  /** Who has to do something next. */
  public DeviationTurn turn() {
    return turn;
  }

  /** Whether somebody still has something to do with it. */
  public boolean isOpen() {
    return turn != DeviationTurn.NOBODY;
  }
}
