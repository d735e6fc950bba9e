package se.websesam.demo.county;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Makes the county's rows, a handful of patients at a time, and sends them off. */
final class County {

  private static final int HOLDERS_AT_A_TIME = 400;

  /** Whose prescriber is the first of the staff. */
  private static final String FIRST_UNIT = "410101";

  private final CountyPlan plan;
  private final Connection connection;
  private final Rows rows;

  private Catalogue catalogue;
  private Users users;
  private Invoices invoices;
  private OrderMaker maker;
  private OrderRows orders;
  private NamedOrders named;
  private OrderCalendar calendar;
  private Cases cases;

  County(CountyPlan plan, Connection connection) throws SQLException {
    this.plan = plan;
    this.connection = connection;
    this.rows = new Rows(Loader.on(connection));
  }

  void load() throws SQLException {
    Payers payers = Payers.load(rows, plan);
    Customers customers = Customers.load(rows, plan, payers);
    Names names = new Names();
    users = Users.load(rows, plan, customers, names);
    catalogue = Catalogue.load(rows);
    new OrderTemplates(plan, rows, users, customers).load(catalogue);
    new ArticleLinks(catalogue, rows).load(payers, plan.referenceDate());
    new ComponentRules(catalogue, rows, plan.referenceDate()).load();
    Patients patients = new Patients(plan, rows, payers, customers, names);
    EquippedUnits units = new EquippedUnits(rows, customers);
    prepareOrders(customers, patients.count(), units.count());
    rows.flush();
    for (int number = 0; number < patients.count(); number++) {
      Holder patient = patients.load(number);
      List<WantedOrder> wanted = order(patient, false);
      new CareRelations(plan, rows).add(patient, wanted);
      if (number % HOLDERS_AT_A_TIME == HOLDERS_AT_A_TIME - 1) {
        rows.flush();
      }
    }
    for (int unit = 0; unit < units.count(); unit++) {
      order(units.load(unit, patients.count() + unit), true);
    }
    cases.load();
    rows.flush();
    invoices.close(connection);
    Sequences.restart(connection, rows, OrderCalendar.FIRST_NUMBER + calendar.count() - 1);
  }

  private void prepareOrders(Customers customers, int patients, int units) {
    named = new NamedOrders();
    calendar = new OrderCalendar(plan, patients, units, named);
    rows.reserveIds(Table.CUSTOMER_ORDER, calendar.count());
    Individuals individuals = new Individuals(rows);
    individuals.addFree(catalogue, plan.freeUnitsOfArticle());
    new Stores(plan, rows, users, individuals).load(customers, catalogue);
    invoices = new Invoices(rows, plan, users.hsaId("finance"));
    Invoicing invoicing = new Invoicing(rows, invoices);
    MessageRows messages = new MessageRows(plan, rows, users);
    messages.addGeneral();
    messages.addNews();
    cases = new Cases(plan, rows, users, catalogue, customers.get(FIRST_UNIT));
    HoldingRows holdings =
        new HoldingRows(
            plan,
            rows,
            individuals,
            new RentRows(rows, users),
            invoicing,
            new PickupRows(plan, rows, users),
            cases);
    orders = new OrderRows(plan, rows, users, holdings, messages);
    maker = new OrderMaker(catalogue, users);
  }

  private List<WantedOrder> order(Holder holder, boolean isUnit) {
    List<WantedOrder> wanted =
        calendar.of(holder.number()).stream()
            .map(slot -> maker.make(holder, isUnit, slot))
            .toList();
    wanted.forEach(order -> orders.add(holder, order));
    for (NamedOrder order : named.of(holder.number())) {
      if (order.isDraft()) {
        orders.addDraft(holder, users.orderersFor(holder.home()).get(0), order, catalogue);
      }
    }
    return wanted;
  }
}
