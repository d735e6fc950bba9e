package se.websesam.demo.data;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** There is somebody in the demo county for every role. */
class StaffMemberTest {

  private static final Set<String> PORTAL_ROLES =
      Set.of(
          "PRESCRIBER",
          "ORDERER",
          "STORE_CONTACT",
          "PAYER_CHANGER",
          "INVOICE_VIEWER",
          "COST_OWNER",
          "LOCAL_SUPPORT",
          "LOSS_REPORTER",
          "UNIT_MANAGER");
  private static final Set<String> CENTRE_ROLES =
      Set.of(
          "CUSTOMER_SERVICE",
          "ORDER_HANDLER",
          "WAREHOUSE",
          "DRIVER",
          "RETURNS",
          "TECHNICIAN",
          "CONSULTANT",
          "PURCHASER",
          "DEVIATION_HANDLER",
          "FINANCE",
          "SYSTEM_ADMIN",
          "LOG_REVIEWER");

  private final List<StaffMember> staff = StaffMember.all();

  @Test
  void shouldHaveSomebodyForEveryRole() {
    Map<String, Long> held =
        staff.stream()
            .flatMap(member -> member.roles().stream())
            .collect(Collectors.groupingBy(role -> role, Collectors.counting()));

    Set<String> roles = new HashSet<>(PORTAL_ROLES);
    roles.addAll(CENTRE_ROLES);
    assertEquals(roles, held.keySet());
    assertEquals(2, held.get("PRESCRIBER"));
  }

  @Test
  void shouldLinkPortalUsersToCustomersAndCentreStaffToNone() {
    Set<String> customers = new HashSet<>(DemoTable.column("customers.csv", "number"));

    for (StaffMember member : staff) {
      boolean portal = PORTAL_ROLES.containsAll(member.roles());
      assertEquals(portal, !member.customers().isEmpty(), member.userName());
      assertTrue(customers.containsAll(member.customers()), member.userName());
    }
  }

  @Test
  void shouldEmployThePrescribersAtDifferentCareProviders() {
    Map<String, String> providers =
        DemoTable.rows("customers.csv").stream()
            .collect(Collectors.toMap(row -> row.text("number"), row -> row.text("careProvider")));

    List<Set<String>> prescribers =
        staff.stream()
            .filter(member -> member.roles().contains("PRESCRIBER"))
            .map(member -> member.customers().stream().map(providers::get).collect(toSet()))
            .toList();

    assertEquals(2, prescribers.size());
    assertFalse(prescribers.get(0).removeAll(prescribers.get(1)));
  }

  @Test
  void shouldTellStaffApartAndReachThemAtMadeUpNumbers() {
    assertEquals(staff.size(), staff.stream().map(StaffMember::hsaId).distinct().count());
    assertEquals(staff.size(), staff.stream().map(StaffMember::userName).distinct().count());
    for (StaffMember member : staff) {
      assertTrue(member.hsaId().matches("SE2321009017-P0000000001[0-9]{2}"), member.hsaId());
      assertTrue(member.email().endsWith("@example.se"), member.email());
      assertTrue(member.phone().matches("070-17406[0-9]{2}"), member.phone());
    }
  }
}
