package se.websesam.demo.county;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.websesam.demo.data.DemoRow;
import se.websesam.demo.data.DemoTable;

/** Care providers, their units, and the customers [kunder] that order for the units. */
final class Customers {

  private static final List<String> OF_REGION = List.of("Vårdcentralen", "Rehabmottagningen");
  private static final List<String> OF_MUNICIPALITY =
      List.of("Rehabenheten", "Hemsjukvården", "Äldreboendet", "Korttidsboendet");
  private static final String REGION = "REGION";

  /** A unit that itself holds devices, and the customer that orders them. */
  record Equipped(long unitId, String name, CountyCustomer customer) {}

  private final Rows rows;
  private final Payers payers;
  private final List<DemoRow> providers = DemoTable.rows("care-providers.csv");
  private final Map<String, Long> units = new HashMap<>();
  private final Map<String, CountyCustomer> byNumber = new LinkedHashMap<>();
  private final List<CountyCustomer> all = new ArrayList<>();
  private final List<Equipped> equipped = new ArrayList<>();

  private Customers(Rows rows, Payers payers) {
    this.rows = rows;
    this.payers = payers;
  }

  static Customers load(Rows rows, CountyPlan plan, Payers payers) {
    Customers customers = new Customers(rows, payers);
    customers.addProviders();
    DemoTable.rows("care-units.csv").forEach(customers::addUnit);
    DemoTable.rows("customers.csv").forEach(customers::addCustomer);
    DemoTable.rows("delivery-points.csv").forEach(customers::addDeliveryPoint);
    for (DemoRow unit : DemoTable.rows("care-units.csv")) {
      if (unit.flag("basicEquipment")) {
        customers.addEquipped(unit.text("number"), unit.text("name"));
      }
    }
    for (int number = customers.byNumber.size(); number < plan.customers(); number++) {
      customers.invent(number);
    }
    customers.all.addAll(customers.byNumber.values());
    return customers;
  }

  private void addProviders() {
    for (DemoRow row : providers) {
      rows.add(
          Table.CARE_PROVIDER,
          (long) row.number("number"),
          row.text("name"),
          row.text("orgNumber"),
          row.text("hsaId"));
    }
  }

  private void addUnit(DemoRow row) {
    addUnit(
        row.text("number"),
        row.text("name"),
        row.text("hsaId"),
        row.number("careProvider"),
        List.of(row.text("street"), row.text("postcode"), row.text("city")),
        row.text("phone"));
  }

  private void addUnit(
      String number, String name, String hsaId, long provider, List<String> place, String phone) {
    long id = rows.nextId(Table.CARE_UNIT);
    units.put(number, id);
    rows.add(
        Table.CARE_UNIT,
        id,
        number,
        name,
        hsaId,
        provider,
        place.get(0),
        place.get(1),
        place.get(2),
        phone);
  }

  private void addDeliveryPoint(DemoRow row) {
    long id = rows.nextId(Table.DELIVERY_POINT);
    rows.add(
        Table.DELIVERY_POINT,
        id,
        row.text("name"),
        row.text("street"),
        row.text("postcode"),
        row.text("city"));
    for (String customer : row.list("customers")) {
      rows.add(Table.CUSTOMER_DELIVERY_POINT, byNumber.get(customer).id(), id);
    }
  }

  private void addCustomer(DemoRow row) {
    String number = row.text("number");
    List<CountyCustomer.Address> addresses = new ArrayList<>();
    long id = rows.nextId(Table.CUSTOMER);
    for (DemoRow address : DemoTable.rows("delivery-addresses.csv")) {
      if (address.text("customer").equals(number)) {
        addresses.add(
            new CountyCustomer.Address(
                rows.nextId(Table.DELIVERY_ADDRESS),
                address.textOrNull("contact"),
                address.textOrNull("phone"),
                address.textOrNull("doorCode"),
                address.textOrNull("note")));
        rows.add(
            Table.DELIVERY_ADDRESS,
            rows.lastId(Table.DELIVERY_ADDRESS),
            id,
            address.text("name"),
            address.text("street"),
            address.text("postcode"),
            address.text("city"));
      }
    }
    DemoRow provider = providers.get(row.number("careProvider") - 1);
    long payer = payers.id(row.text("payer"));
    byNumber.put(
        number,
        new CountyCustomer(id, placeOf(provider), payer, row.flag("paysAlways"), addresses));
    addRow(id, number, row.text("name"), units.get(row.text("careUnit")), payer);
  }

  private void addRow(long id, String number, String name, long unit, long payer) {
    CountyCustomer customer = byNumber.get(number);
    rows.add(Table.CUSTOMER, id, 1L, number, name, unit, payer, customer.paysItself(), true);
  }

  /** A customer beyond the named ones, with a unit and an address of its own. */
  private void invent(int serial) {
    DemoRow provider = providers.get(serial % providers.size());
    Dice dice = Dice.of("customer", serial);
    String municipality = placeOf(provider);
    List<DemoRow> places =
        DemoTable.rows("places.csv").stream()
            .filter(row -> municipality == null || row.text("municipality").equals(municipality))
            .toList();
    DemoRow place = dice.pick(places);
    String street = dice.pick(DemoTable.column("streets.csv", "name"));
    String name =
        dice.pick(municipality == null ? OF_REGION : OF_MUNICIPALITY) + " " + street + " " + serial;
    List<String> address =
        List.of(street + " " + serial, place.text("postcode"), place.text("city"));
    String unit = "7%d1%03d".formatted(provider.number("number"), serial);
    String hsaId = "SE%s-E%012d".formatted(provider.text("orgNumber"), 1000 + serial);
    addUnit(unit, name, hsaId, provider.number("number"), address, null);
    long id = rows.nextId(Table.CUSTOMER);
    long addressId = rows.nextId(Table.DELIVERY_ADDRESS);
    long payer = payers.id("900" + provider.number("number"));
    String number = "4%d1%03d".formatted(provider.number("number"), serial);
    CountyCustomer.Address goods =
        new CountyCustomer.Address(addressId, "Expeditionen", null, null, null);
    byNumber.put(
        number, new CountyCustomer(id, municipality, payer, dice.chance(80), List.of(goods)));
    addRow(id, number, name, units.get(unit), payer);
    rows.add(
        Table.DELIVERY_ADDRESS,
        addressId,
        id,
        name,
        address.get(0),
        address.get(1),
        address.get(2));
    if (serial % 12 == 0) {
      equipped.add(new Equipped(units.get(unit), name, byNumber.get(number)));
    }
  }

  private void addEquipped(String unitNumber, String name) {
    for (DemoRow row : DemoTable.rows("customers.csv")) {
      if (row.text("careUnit").equals(unitNumber)) {
        equipped.add(new Equipped(units.get(unitNumber), name, get(row.text("number"))));
      }
    }
  }

  private static String placeOf(DemoRow provider) {
    String name = provider.text("name");
    return provider.text("type").equals(REGION) ? null : name.substring(0, name.indexOf(' '));
  }

  CountyCustomer get(String number) {
    return byNumber.get(number);
  }

  List<CountyCustomer> all() {
    return all;
  }

  List<Equipped> equipped() {
    return equipped;
  }
}
