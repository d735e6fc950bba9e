package se.websesam.demo.county;

import java.time.Instant;
import java.time.LocalDate;
import se.websesam.demo.data.DemoRow;
import se.websesam.demo.data.DemoTable;
import se.websesam.stock.domain.CartStatus;
import se.websesam.stock.domain.MovementKind;

/** Buffer stores [förråd] of the county's units, what stands in them and what is reserved. */
final class Stores {

  private static final int VARIANTS = 2;

  private final CountyPlan plan;
  private final Rows rows;
  private final Users users;
  private final Individuals individuals;

  Stores(CountyPlan plan, Rows rows, Users users, Individuals individuals) {
    this.plan = plan;
    this.rows = rows;
    this.users = users;
    this.individuals = individuals;
  }

  void load(Customers customers, Catalogue catalogue) {
    for (DemoRow store : DemoTable.rows("stores.csv")) {
      CountyCustomer customer = customers.get(store.text("customer"));
      long id = rows.nextId(Table.BUFFER_STORE);
      rows.add(
          Table.BUFFER_STORE,
          id,
          1L,
          store.text("number"),
          store.text("name"),
          customer.id(),
          store.text("refillDay"),
          store.flag("unpacking"),
          true);
      int shelf = 0;
      for (String product : store.list("products")) {
        shelf++;
        for (CountyArticle article : catalogue.variants(product, VARIANTS)) {
          fill(id, article, store.number("safetyLevel"), shelf, customer);
        }
      }
    }
  }

  /** What was counted once, what the centre has brought since, and a cart line here and there. */
  private void fill(
      long store, CountyArticle article, int level, int shelf, CountyCustomer customer) {
    Dice dice = Dice.of("store", store * 10_000 + article.id());
    int physical = dice.between(1, level + 1);
    boolean reserves = physical > 1 && dice.chance(200);
    rows.add(
        Table.STOCK_BALANCE,
        rows.nextId(Table.STOCK_BALANCE),
        store,
        article.id(),
        physical,
        reserves ? 1 : 0,
        level,
        "A" + (shelf + 3) / 4 + "-" + (shelf + 3) % 4);
    long owner = dice.pick(users.orderersFor(customer));
    Long reserved = null;
    if (article.isTracked()) {
      for (int unit = 0; unit < physical; unit++) {
        reserved = individuals.addInStore(article, store);
        move(store, article, reserved, 1, MovementKind.DELIVERED, dice.between(5, 60));
      }
    } else {
      int counted = dice.between(1, physical);
      move(store, article, null, counted, MovementKind.COUNTED, 120);
      if (counted < physical) {
        move(store, article, null, physical - counted, MovementKind.DELIVERED, dice.between(3, 60));
      }
    }
    if (reserves) {
      reserve(store, article, reserved, owner, dice.between(2, 19));
    }
  }

  private void move(
      long store, CountyArticle article, Long unit, int quantity, MovementKind kind, int daysAgo) {
    LocalDate day = plan.workingDaysAgo(daysAgo);
    rows.add(
        Table.STOCK_MOVEMENT,
        rows.nextId(Table.STOCK_MOVEMENT),
        store,
        article.id(),
        unit,
        quantity,
        kind.name(),
        day,
        CountyPlan.at(day, 9, 15),
        users.staff(kind == MovementKind.COUNTED ? "storecontact" : "warehouse"),
        null);
  }

  private void reserve(long store, CountyArticle article, Long unit, long owner, int daysAgo) {
    LocalDate day = plan.workingDaysAgo(daysAgo);
    Instant at = CountyPlan.at(day, 13, 40);
    rows.add(
        Table.CART_LINE,
        rows.nextId(Table.CART_LINE),
        1L,
        store,
        article.id(),
        unit,
        1,
        CartStatus.RESERVED.name(),
        owner,
        at,
        day.plusDays(30),
        "Till hembesök");
  }
}
