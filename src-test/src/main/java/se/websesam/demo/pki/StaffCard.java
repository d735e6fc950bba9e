package se.websesam.demo.pki;

import java.util.List;
import se.websesam.demo.data.StaffMember;

/**
 * Whose card it is [SITHS-kort]: the user name names the card's file, the identifier stands in the
 * certificate's serialNumber.
 */
public record StaffCard(
    String userName, String identifier, String commonName, String organisation) {

  private static final String ORGANISATION = "Region Ekerösund";

  /** One card for every member of staff of the demo county. */
  public static List<StaffCard> forStaff() {
    return StaffMember.all().stream().map(StaffCard::of).toList();
  }

  /** The card of a member of staff. */
  public static StaffCard of(StaffMember member) {
    String name = member.givenName() + " " + member.familyName();
    return new StaffCard(member.userName(), member.hsaId(), name, ORGANISATION);
  }

  /** A card with an HSA-id of the right form that no register knows. */
  public static StaffCard unknown() {
    return new StaffCard("unknown", "SE2321009017-P000000000999", "Okänd Person", ORGANISATION);
  }

  /** A card that identifies its holder by person number instead of by HSA-id. */
  public static StaffCard personNumber() {
    return new StaffCard("personnumber", "191212121212", "Tolvan Tolvansson", ORGANISATION);
  }
}
