package se.websesam.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import se.websesam.demo.county.CountyPlan;
import se.websesam.demo.pki.DemoPki;
import se.websesam.demo.pki.StaffCard;
import se.websesam.demo.run.DemoDatabase;
import se.websesam.demo.run.DemoFolder;
import se.websesam.demo.run.Ports;
import se.websesam.demo.run.ServerFiles;
import se.websesam.demo.run.ServerProcess;
import se.websesam.demo.run.Welcome;

/**
 * Starts webSesam with a demo county, and ends with it. What it makes is kept in the folder {@code
 * data}, so a second start goes on where the first ended.
 *
 * <p>System properties: {@code websesam.root} is the project's folder, {@code websesam.offset} is
 * added to every port, {@code websesam.factor} is the size of a county that is yet to be made.
 */
public final class RunDemo {

  private RunDemo() {}

  public static void main(String[] arguments) throws InterruptedException {
    try {
      run();
    } catch (IllegalStateException refused) {
      // one line says what is wrong; a stack of frames would bury it
      System.err.println(System.lineSeparator() + refused.getMessage());
      System.exit(1);
    }
  }

  private static void run() throws InterruptedException {
    Ports ports = new Ports(setting("websesam.offset", "WEBSESAM_OFFSET", 0));
    ports.requireFree();
    DemoFolder folder = new DemoFolder(Path.of(System.getProperty("websesam.root", ".")));
    folder.requireServer();
    DemoPki.create(folder.data(), StaffCard.forStaff());
    LocalDate today = LocalDate.now(Clock.system(CountyPlan.ZONE));
    int factor = setting("websesam.factor", "WEBSESAM_FACTOR", 1);
    DemoDatabase.of(folder, System.getenv()).fill(new CountyPlan(factor, today));
    ServerFiles files = new ServerFiles(folder);
    String consolePassword = files.prepare();
    ServerProcess server = ServerProcess.start(folder, ports);
    server.awaitPages();
    Welcome.print(folder, ports, consolePassword);
    server.awaitEnd();
  }

  /** A number from a system property, else from the environment. */
  private static int setting(String property, String variable, int otherwise) {
    String given = System.getProperty(property, System.getenv(variable));
    return given == null || given.isBlank() ? otherwise : Integer.parseInt(given.strip());
  }
}
