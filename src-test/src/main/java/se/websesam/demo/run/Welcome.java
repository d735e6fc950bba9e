package se.websesam.demo.run;

import java.io.PrintStream;
import java.nio.file.Path;
import se.websesam.demo.data.StaffMember;
import se.websesam.demo.pki.CardKind;
import se.websesam.demo.pki.DemoPki;
import se.websesam.demo.pki.StaffCard;

/** What a newcomer needs to know once the server is there. */
public final class Welcome {

  private Welcome() {}

  /** Prints addresses, cards and passwords. */
  public static void print(DemoFolder folder, Ports ports, String consolePassword) {
    PrintStream out = System.out;
    out.println();
    out.println("webSesam is running with the demo county Region Ekerösund.");
    out.println();
    out.println("  without a card  https://localhost:" + ports.forPublic() + "/websesam/");
    out.println(
        "  with a card     https://localhost:" + ports.forCards() + "/websesam/portal/start.xhtml");
    out.println(
        "  console         http://localhost:"
            + ports.forConsole()
            + "/   user admin, password "
            + consolePassword);
    out.println();
    String password = new String(DemoPki.password());
    out.println("Cards to import into a browser, password " + password + ", in " + folder.cards());
    for (StaffMember member : StaffMember.all()) {
      Path card =
          DemoPki.open(folder.data()).cardFile(StaffCard.of(member), CardKind.LOGIN).getFileName();
      String name = member.givenName() + " " + member.familyName();
      out.printf("  %-21s %-20s %s%n", card, name, String.join(", ", member.roles()));
    }
    out.println();
    out.println("Ctrl-C stops the server. What has been registered is kept in " + folder.data());
    out.println();
    out.flush();
  }
}
