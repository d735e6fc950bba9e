package se.websesam.demo.county;

import java.util.List;

/** Care units [vårdenheter] that hold basic equipment themselves. */
record EquippedUnits(Rows rows, Customers customers) {

  int count() {
    return customers.equipped().size();
  }

  /** Registers a unit as a recipient; the units come after the patients. */
  Holder load(int index, int number) {
    Customers.Equipped unit = customers.equipped().get(index);
    long id = rows.nextId(Table.RECIPIENT);
    rows.add(
        Table.RECIPIENT,
        id,
        1L,
        Dice.of("unit", index).uuid().toString(),
        "CARE_UNIT",
        null,
        null,
        unit.unitId(),
        null,
        unit.name(),
        null,
        null,
        null,
        null,
        false,
        null,
        false);
    return new Holder(id, number, false, List.of(unit.customer()), null, null);
  }
}
