package se.websesam.demo.county;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An order that an orderer sends to the centre for a holder. */
record WantedOrder(
    OrderCalendar.Slot slot, CountyCustomer customer, long orderer, List<WantedLine> lines) {

  /** Ids, numbers and time run alike. */
  long id() {
    return slot.rank() + 1;
  }

  String number() {
    return String.valueOf(OrderCalendar.FIRST_NUMBER + slot.rank());
  }

  LocalDate day() {
    return slot.day();
  }

  Instant registered() {
    return CountyPlan.at(slot.day(), slot.minute() / 60, slot.minute() % 60);
  }
}
