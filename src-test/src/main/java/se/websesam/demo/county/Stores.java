package se.websesam.demo.county;

import se.websesam.demo.data.DemoRow;
import se.websesam.demo.data.DemoTable;

/** Buffer stores [förråd] of the county's units. */
final class Stores {

  private Stores() {}

  static void load(Rows rows, Customers customers) {
    for (DemoRow store : DemoTable.rows("stores.csv")) {
      rows.add(
          Table.BUFFER_STORE,
          rows.nextId(Table.BUFFER_STORE),
          1L,
          store.text("number"),
          store.text("name"),
          customers.get(store.text("customer")).id(),
          store.text("refillDay"),
          store.flag("unpacking"),
          true);
    }
  }
}
