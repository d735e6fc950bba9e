package se.websesam.demo.county;

import java.util.ArrayList;
import java.util.List;
import se.websesam.order.domain.LineAction;

/**
 * What the centre does with an order line, and how many working days after the order.
 *
 * @param expectedAfter when the centre said it would deliver, or null
 */
record Course(List<Step> steps, Integer expectedAfter, String cancelReason) {

  private static final List<String> REASONS =
      List.of(
          "Artikeln har utgått och ersätts av en annan.",
          "Förskrivaren har meddelat att behovet upphört.",
          "Måtten på ordern stämmer inte med artikeln.");
  private static final int BACKORDERED_FOR = 10;
  private static final int PROMISED_AFTER = 14;

  /** One action, a number of working days after the order. */
  record Step(LineAction action, int after) {}

  /** The orderer takes the order back the same day. */
  static Course takenBack() {
    return new Course(List.of(new Step(LineAction.CANCEL_BY_ORDERER, 0)), null, null);
  }

  /** A course written as {@code REVIEW+1|ALLOCATE+2}. */
  static Course of(List<String> written) {
    List<Step> steps = new ArrayList<>();
    for (String step : written) {
      String[] parts = step.split("\\+");
      steps.add(new Step(LineAction.valueOf(parts[0]), Integer.parseInt(parts[1])));
    }
    boolean bought = steps.stream().anyMatch(step -> step.action() == LineAction.PURCHASE);
    return new Course(List.copyOf(steps), bought ? PROMISED_AFTER : null, REASONS.get(0));
  }

  /** The usual course of an article, all the way to delivery. */
  static Course usual(CountyArticle article, Dice dice) {
    return article.isStocked() ? fromStock(dice) : bought(dice);
  }

  /** The centre looks at the line and cancels it. */
  static Course cancelled(Dice dice) {
    List<Step> steps =
        List.of(new Step(LineAction.REVIEW, 1), new Step(LineAction.CANCEL_BY_CENTRE, 2));
    return new Course(steps, null, dice.pick(REASONS));
  }

  private static Course fromStock(Dice dice) {
    int lead = dice.between(2, 6);
    List<Step> steps = new ArrayList<>();
    if (dice.chance(300)) {
      steps.add(new Step(LineAction.REVIEW, 1));
    }
    addDelivery(steps, lead, dice.chance(300));
    return new Course(steps, null, null);
  }

  private static Course bought(Dice dice) {
    int lead = dice.between(8, 18);
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(LineAction.REVIEW, 1));
    steps.add(new Step(LineAction.PURCHASE, 2));
    if (dice.chance(100)) {
      steps.add(new Step(LineAction.BACKORDER, lead));
      lead += BACKORDERED_FOR;
    }
    addDelivery(steps, lead, dice.chance(300));
    return new Course(steps, lead, null);
  }

  private static void addDelivery(List<Step> steps, int lead, boolean byCarrier) {
    steps.add(new Step(LineAction.ALLOCATE, lead - 1));
    if (byCarrier) {
      steps.add(new Step(LineAction.PICK, lead - 1));
      steps.add(new Step(LineAction.DISPATCH, lead));
    }
    steps.add(new Step(LineAction.DELIVER, lead));
  }
}
