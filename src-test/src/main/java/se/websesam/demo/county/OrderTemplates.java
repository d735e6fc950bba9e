package se.websesam.demo.county;

import se.websesam.demo.data.DemoRow;
import se.websesam.demo.data.DemoTable;

/** Order templates [beställningsmallar] of the staff, for themselves or shared with their unit. */
record OrderTemplates(CountyPlan plan, Rows rows, Users users, Customers customers) {

  void load(Catalogue catalogue) {
    String last = "";
    int line = 0;
    for (DemoRow row : DemoTable.rows("order-templates.csv")) {
      if (!row.text("template").equals(last)) {
        addHead(row);
        line = 0;
      }
      last = row.text("template");
      line++;
      rows.add(
          Table.ORDER_TEMPLATE_LINE,
          rows.nextId(Table.ORDER_TEMPLATE_LINE),
          rows.lastId(Table.ORDER_TEMPLATE),
          line,
          row.textOrNull("mountedOn") == null ? null : row.number("mountedOn"),
          catalogue.find(row.text("article")).id(),
          row.number("quantity"));
    }
  }

  private void addHead(DemoRow row) {
    String customer = row.textOrNull("customer");
    rows.add(
        Table.ORDER_TEMPLATE,
        rows.nextId(Table.ORDER_TEMPLATE),
        1L,
        row.text("name"),
        users.staff(row.text("owner")),
        customer == null ? null : customers.get(customer).id(),
        CountyPlan.at(plan.referenceDate().minusDays(row.number("daysAgo")), 14, 5));
  }
}
