package se.websesam.demo.county;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.websesam.demo.data.DemoRow;
import se.websesam.demo.data.DemoTable;
import se.websesam.demo.data.TestPersons;
import se.websesam.recipient.domain.IdentityNumber;

/**
 * The county's patients: test persons with names, addresses, base codes and units that treat them.
 */
final class Patients {

  /**
   * The first patients belong to the first prescriber, so that there is always something to see.
   */
  static final int OF_FIRST_PRESCRIBER = 24;

  private static final int DECEASED = 14;
  private static final int DIED_AGO = 30;
  private static final int AWAITING_RELEASE = 15;
  private static final int OLDEST_CHILD = 17;
  private static final String FIRST_CUSTOMER = "410101";
  private static final String CHILDREN = "410104";
  private static final int BORN_OLD = 1945;
  private static final int OLD_IN_SPECIAL_HOUSING = 9;
  private static final int BORN_YOUNG = 1990;
  private static final int YOUNG_IN_HABILITATION = 7;
  private static final LocalDate CODES_BEGAN = LocalDate.of(2015, 1, 1);

  private final CountyPlan plan;
  private final Rows rows;
  private final Payers payers;
  private final Customers customers;
  private final Names names;
  private final List<String> identities;
  private final List<DemoRow> named = DemoTable.rows("named-patients.csv");
  private final List<DemoRow> places = DemoTable.rows("places.csv");
  private final List<String> streets = DemoTable.column("streets.csv", "name");

  Patients(CountyPlan plan, Rows rows, Payers payers, Customers customers, Names names) {
    this.plan = plan;
    this.rows = rows;
    this.payers = payers;
    this.customers = customers;
    this.names = names;
    identities = TestPersons.identities(plan.patients());
    rows.reserveIds(Table.RECIPIENT, identities.size());
  }

  int count() {
    return identities.size();
  }

  /** Registers a patient. */
  Holder load(int number) {
    Dice person = Dice.of("person", number);
    Dice dice = Dice.of("patient", number);
    String identity = identities.get(number);
    int born = born(identity, person);
    boolean child = born >= plan.referenceDate().getYear() - OLDEST_CHILD;
    boolean special = number < OF_FIRST_PRESCRIBER;
    boolean stranger = !special && !child && dice.chance(20);
    DemoRow place = person.pick(places);
    String municipality =
        number < named.size() ? named.get(number).text("municipality") : place.text("municipality");
    List<CountyCustomer> treating = treating(dice, special, child, municipality);
    Payers.Code code = code(dice, child, stranger, municipality, treating.get(0));
    Holder.Deviation deviation =
        special || child || stranger ? null : deviation(dice, payers.deviating(code, dice));
    LocalDate diedOn = number == DECEASED ? plan.workingDaysAgo(DIED_AGO) : null;
    if (number < named.size()) {
      addNamed(number, identity, person);
    } else {
      add(number, identity, born, stranger ? null : place, diedOn, person);
    }
    addCodes(number + 1L, born, code, deviation);
    return new Holder(number + 1L, number, child, treating, code.payerId(), deviation);
  }

  /** The last day on which something is ordered to the patient at a place in the county. */
  static LocalDate lastOrderOn(int number, CountyPlan plan) {
    return number == DECEASED ? plan.workingDaysAgo(2 * DIED_AGO) : plan.lastDay();
  }

  private static int born(String identity, Dice dice) {
    int drawn = dice.between(1928, 1996);
    // a reserve number tells no year of birth
    return identity.startsWith("99") ? drawn : Integer.parseInt(identity.substring(0, 4));
  }

  private List<CountyCustomer> treating(
      Dice dice, boolean special, boolean child, String municipality) {
    List<CountyCustomer> treating = new ArrayList<>();
    if (special) {
      treating.add(customers.get(FIRST_CUSTOMER));
    } else if (child) {
      treating.add(customers.get(CHILDREN));
    } else {
      treating.add(nearby(dice, municipality));
      CountyCustomer other = nearby(dice, municipality);
      if (dice.chance(200) && other != treating.get(0)) {
        treating.add(other);
      }
    }
    return List.copyOf(treating);
  }

  private CountyCustomer nearby(Dice dice, String municipality) {
    String wanted = dice.chance(300) ? null : municipality;
    CountyCustomer customer;
    do {
      customer = dice.pick(customers.all());
    } while (customer == customers.get(CHILDREN)
        || !Objects.equals(customer.municipality(), wanted));
    return customer;
  }

  private Payers.Code code(
      Dice dice, boolean child, boolean stranger, String municipality, CountyCustomer home) {
    String appliesTo = child ? Payers.CHILD : stranger ? Payers.OUT_OF_REGION : municipality;
    return payers.code(appliesTo, home.id() * 7 + dice.between(0, 4));
  }

  private Holder.Deviation deviation(Dice dice, Payers.Code code) {
    if (dice.chance(30)) {
      LocalDate from = plan.firstDay().minusDays(dice.between(30, 900));
      return new Holder.Deviation(code, from, from);
    }
    if (dice.chance(15) && plan.corrections()) {
      YearMonth month = YearMonth.from(plan.firstDay()).plusMonths(dice.between(2, 8));
      return new Holder.Deviation(code, month.atDay(1), month.plusMonths(1).atDay(20));
    }
    return null;
  }

  private void addNamed(int number, String identity, Dice dice) {
    DemoRow row = named.get(number);
    addRow(
        number,
        identity,
        List.of(row.text("givenName"), row.text("familyName")),
        List.of(row.text("street"), row.text("postcode"), row.text("city"), row.text("phone")),
        row.flag("protected"),
        null,
        dice);
  }

  private void add(
      int number, String identity, int born, DemoRow place, LocalDate diedOn, Dice dice) {
    boolean woman = (identity.charAt(10) - '0') % 2 == 0;
    String street = dice.pick(streets) + " " + dice.between(1, 60);
    List<String> name = List.of(names.given(dice, woman, born), names.family(dice));
    List<String> contact =
        place == null
            ? List.of(street, "99051", "VÄSTERHOLM", "")
            : List.of(street, place.text("postcode"), place.text("city"), phone(dice));
    addRow(number, identity, name, contact, false, diedOn, dice);
  }

  /** Telephone numbers of the series kept for fiction. */
  private static String phone(Dice dice) {
    return switch (dice.between(0, 3)) {
      case 0 -> "";
      case 1 -> "08-465004%02d".formatted(dice.between(0, 99));
      case 2 -> "031-39006%02d".formatted(dice.between(50, 99));
      default -> "070-17406%02d".formatted(dice.between(30, 99));
    };
  }

  private void addRow(
      int number,
      String identity,
      List<String> name,
      List<String> contact,
      boolean isProtected,
      LocalDate diedOn,
      Dice dice) {
    rows.add(
        Table.RECIPIENT,
        number + 1L,
        1L,
        dice.uuid().toString(),
        "PATIENT",
        IdentityNumber.parse(identity).kind().name(),
        identity,
        null,
        name.get(0),
        name.get(1),
        orNull(contact.get(0)),
        orNull(contact.get(1)),
        orNull(contact.get(2)),
        orNull(contact.get(3)),
        isProtected,
        diedOn,
        number == AWAITING_RELEASE);
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** Where some live, and whom the habilitation has; without rules it decides nothing. */
  private void addSituation(long id, int born, LocalDate from) {
    boolean old = born < BORN_OLD && id % OLD_IN_SPECIAL_HOUSING == 0;
    boolean member = born > BORN_YOUNG && id % YOUNG_IN_HABILITATION == 0;
    if (old || member) {
      rows.add(Table.PATIENT_SITUATION, id, from, null, old ? "Särskilt boende" : null, member);
    }
  }

  private void addCodes(long id, int born, Payers.Code code, Holder.Deviation deviation) {
    LocalDate birth = LocalDate.of(born, 1, 1);
    LocalDate from = birth.isAfter(CODES_BEGAN) ? birth : CODES_BEGAN;
    rows.add(Table.PATIENT_BASE_CODE, id, code.code(), false, from, null);
    if (deviation != null) {
      rows.add(
          Table.PATIENT_BASE_CODE, id, deviation.code().code(), true, deviation.validFrom(), null);
    }
    addSituation(id, born, from);
  }
}
