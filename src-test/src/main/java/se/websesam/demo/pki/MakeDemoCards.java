package se.websesam.demo.pki;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;

/** Makes the demo county's cards and the server's certificate in the folder it is given. */
public final class MakeDemoCards {

  private static final Logger LOG = System.getLogger(MakeDemoCards.class.getName());

  private MakeDemoCards() {}

  public static void main(String[] arguments) {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("one argument: the folder for tls/, cards/ and ca/");
    }
    Path folder = Path.of(arguments[0]);
    DemoPki.create(folder, StaffCard.forStaff());
    LOG.log(Level.INFO, "the demo cards are in {0}", folder.resolve("cards"));
  }
}
