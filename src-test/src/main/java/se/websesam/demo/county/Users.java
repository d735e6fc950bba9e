package se.websesam.demo.county;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.websesam.demo.data.StaffMember;

/**
 * Accounts [användare]: the staff with cards, and a prescriber or more for every other customer.
 */
final class Users {

  private static final List<String> TITLES =
      List.of("Arbetsterapeut", "Fysioterapeut", "Sjuksköterska", "Logoped");
  private static final List<String> ORDERING = List.of("PRESCRIBER", "ORDERER");

  private final Rows rows;
  private final Map<String, Long> staff = new HashMap<>();
  private final Map<Long, List<Long>> orderers = new HashMap<>();

  private Users(Rows rows) {
    this.rows = rows;
  }

  static Users load(Rows rows, CountyPlan plan, Customers customers, Names names) {
    Users users = new Users(rows);
    StaffMember.all().forEach(member -> users.add(member, customers));
    for (CountyCustomer customer : customers.all()) {
      if (!users.orderers.containsKey(customer.id())) {
        for (int place = 0; place < plan.prescribersOfCustomer(); place++) {
          users.invent(customer, names);
        }
      }
    }
    return users;
  }

  private void add(StaffMember member, Customers customers) {
    long id = rows.nextId(Table.APP_USER);
    staff.put(member.userName(), id);
    rows.add(
        Table.APP_USER,
        id,
        1L,
        member.hsaId(),
        member.userName(),
        member.givenName(),
        member.familyName(),
        member.title(),
        member.email(),
        member.phone(),
        true);
    member.roles().forEach(role -> rows.add(Table.USER_ROLE, id, role));
    List<CountyCustomer> linked = member.customers().stream().map(customers::get).toList();
    boolean orders = member.roles().stream().anyMatch(ORDERING::contains);
    for (CountyCustomer customer : linked) {
      rows.add(Table.USER_CUSTOMER, id, customer.id(), customer == linked.get(0));
      if (orders) {
        orderers.computeIfAbsent(customer.id(), key -> new ArrayList<>()).add(id);
      }
    }
  }

  private void invent(CountyCustomer customer, Names names) {
    long id = rows.nextId(Table.APP_USER);
    Dice dice = Dice.of("user", id);
    String userName = "forskrivare%04d".formatted(id);
    rows.add(
        Table.APP_USER,
        id,
        1L,
        "SE2321009017-P%012d".formatted(1000 + id),
        userName,
        names.given(dice, dice.chance(800), dice.between(1962, 1998)),
        names.family(dice),
        dice.pick(TITLES),
        userName + "@example.se",
        null,
        true);
    rows.add(Table.USER_ROLE, id, "PRESCRIBER");
    rows.add(Table.USER_CUSTOMER, id, customer.id(), true);
    orderers.computeIfAbsent(customer.id(), key -> new ArrayList<>()).add(id);
  }

  /** A member of the named staff. */
  long staff(String userName) {
    return staff.get(userName);
  }

  /** The HSA-id of a member of the named staff. */
  String hsaId(String userName) {
    return StaffMember.all().stream()
        .filter(member -> member.userName().equals(userName))
        .map(StaffMember::hsaId)
        .findFirst()
        .orElseThrow();
  }

  /** Who orders for a customer. */
  List<Long> orderersFor(CountyCustomer customer) {
    return orderers.get(customer.id());
  }
}
