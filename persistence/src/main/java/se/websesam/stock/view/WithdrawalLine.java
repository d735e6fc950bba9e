package se.websesam.stock.view;

/**
 * An article or a numbered unit that was taken out.
 *
 * @param moved as the movement has it: below zero
 */
public record WithdrawalLine(
    String articleNumber, String designation, String individualNumber, int moved) {

  /** How many were taken. */
  public int quantity() {
    return -moved;
  }
}
