package se.websesam.devicereturn.domain;

/** Where a buy-back [återköp] is (RE-07). */
public enum BuybackStatus {
  /** It has left the store and has not been seen at the centre yet. */
  SENT,
  /** The centre has received it, and the store's customer gets back what was billed. */
  CREDITED,
  /** The centre does not take it: it goes back to the store. */
  REFUSED;

  /** Whether the centre still has something to do with it. */
  public boolean isOpen() {
    return this == SENT;
  }
}
