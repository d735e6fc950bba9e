package se.websesam.demo.county;

import java.util.ArrayList;
import java.util.List;

/** Decides what is ordered when chance alone decides: devices with what is mounted on them. */
final class OrderMaker {

  private static final int STOCKED_WEIGHT = 3;

  private final Catalogue catalogue;
  private final Users users;
  private final List<CountyArticle> forAdults;
  private final List<CountyArticle> forChildren;
  private final List<CountyArticle> forUnits;
  private final List<CountyArticle> consumables;

  OrderMaker(Catalogue catalogue, Users users) {
    this.catalogue = catalogue;
    this.users = users;
    List<CountyArticle> mains = new ArrayList<>();
    for (CountyArticle main : catalogue.orderable("MAIN_DEVICE")) {
      for (int weight = main.isStocked() ? STOCKED_WEIGHT : 1; weight > 0; weight--) {
        mains.add(main);
      }
    }
    forChildren = mains;
    forAdults = mains.stream().filter(main -> !main.isForChildren()).toList();
    forUnits = forAdults.stream().filter(CountyArticle::isRented).toList();
    consumables = catalogue.orderable("CONSUMABLE");
  }

  WantedOrder make(Holder holder, boolean isUnit, OrderCalendar.Slot slot) {
    Dice dice = Dice.of("order", slot.holder() * 32L + slot.index());
    if (slot.named() != null) {
      long orderer = users.orderersFor(holder.home()).get(0);
      return new WantedOrder(slot, holder.home(), orderer, slot.named().lines(catalogue));
    }
    CountyCustomer customer = dice.chance(700) ? holder.home() : dice.pick(holder.customers());
    long orderer = dice.pick(users.orderersFor(customer));
    boolean takenBack = dice.chance(15);
    List<CountyArticle> mains = isUnit ? forUnits : holder.child() ? forChildren : forAdults;
    List<WantedLine> lines = new ArrayList<>();
    for (int main = dice.between(1, 2); main > 0; main--) {
      addDevice(lines, dice.pick(mains), takenBack, dice);
    }
    if (dice.chance(300)) {
      CountyArticle consumable = dice.pick(consumables);
      lines.add(
          new WantedLine(
              consumable,
              dice.between(1, 6),
              -1,
              course(consumable, takenBack, true, dice),
              Ending.NONE));
    }
    return new WantedOrder(slot, customer, orderer, lines);
  }

  private void addDevice(List<WantedLine> lines, CountyArticle main, boolean takenBack, Dice dice) {
    int at = lines.size();
    List<CountyArticle> mountable = catalogue.mountableOn(main);
    int wanted = mountable.isEmpty() ? 0 : dice.between(0, 2);
    Ending ending = Ending.usual(main, dice);
    lines.add(new WantedLine(main, 1, -1, course(main, takenBack, wanted == 0, dice), ending));
    for (int part = 0; part < wanted; part++) {
      CountyArticle accessory = dice.pick(mountable);
      if (lines.stream().noneMatch(line -> line.article() == accessory)) {
        Course course = course(accessory, takenBack, true, dice);
        lines.add(new WantedLine(accessory, 1, at, course, ending));
      }
    }
  }

  private static Course course(
      CountyArticle article, boolean takenBack, boolean mayBeCancelled, Dice dice) {
    if (takenBack) {
      return Course.takenBack();
    }
    return mayBeCancelled && dice.chance(20) ? Course.cancelled(dice) : Course.usual(article, dice);
  }
}
