package se.websesam.demo.data;

import java.util.List;

/** Member of staff [användare] of the demo county; the first customer is the default one. */
public record StaffMember(
    String userName,
    String hsaId,
    String givenName,
    String familyName,
    String title,
    String email,
    String phone,
    List<String> roles,
    List<String> customers) {

  /** All staff, in the order of the file. */
  public static List<StaffMember> all() {
    return DemoTable.rows("staff.csv").stream().map(StaffMember::of).toList();
  }

  private static StaffMember of(DemoRow row) {
    return new StaffMember(
        row.text("userName"),
        row.text("hsaId"),
        row.text("givenName"),
        row.text("familyName"),
        row.text("title"),
        row.text("email"),
        row.text("phone"),
        row.list("roles"),
        row.list("customers"));
  }
}
