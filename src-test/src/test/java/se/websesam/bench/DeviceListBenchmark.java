package se.websesam.bench;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import se.websesam.it.CardClient;

/**
 * The device list of patients with few, some and many devices, read over HTTPS with a card. The
 * floor is a page of the same template with the very same content as fixed text: the same bytes
 * without data and without components.
 */
final class DeviceListBenchmark {

  private static final List<Integer> DEVICES = List.of(5, 20, 200);
  private static final int REQUESTS = Integer.getInteger("websesam.requests", 100);
  private static final Aim AIM = Aim.timesAtMost(2);

  private static final String PATIENTS =
      "SELECT r.id FROM recipient r JOIN care_relation c ON c.recipient_id = r.id"
          + " JOIN user_customer uc ON uc.customer_id = c.customer_id"
          + " JOIN app_user u ON u.id = uc.user_id WHERE u.user_name = 'prescriber'"
          + " AND c.valid_until IS NULL AND NOT r.protected_identity AND r.deceased_on IS NULL"
          + " GROUP BY r.id ORDER BY r.id LIMIT 1 OFFSET ?";

  private static final String FIXED_PAGE =
      """
      <ui:composition xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets"
                      template="/WEB-INF/templates/page.xhtml">
        <ui:param name="title" value="#{msg['device_list.title']}"/>
        <ui:param name="help" value="#{msg['device_list.help']}"/>
        <ui:define name="content">%s</ui:define>
      </ui:composition>
      """;

  private final BenchServer server;
  private final BenchDatabase database;
  private final Stopwatch watch;
  private final CardClient client;

  DeviceListBenchmark(BenchServer server, BenchDatabase database, Stopwatch watch) {
    this.server = server;
    this.database = database;
    this.watch = watch;
    client = server.client("prescriber");
  }

  void run(Report report) throws Exception {
    report.say(Duel.HEAD);
    for (int i = 0; i < DEVICES.size(); i++) {
      int devices = DEVICES.get(i);
      String page = pageOfPatientWith(devices, i);
      String frame = "/portal/device/list.xhtml";
      String fixed = "/portal/device/fixed-" + devices + ".xhtml";
      server.ear().addPage(fixed.substring(1), FIXED_PAGE.formatted(content(get(page))));
      requireSameRows(get(page), get(fixed), devices);
      report.say(duel(devices + " devices / same text, fixed", fixed, page));
      report.say(duel(devices + " devices / no patient chosen", frame, page));
    }
    report.say("");
    StatementLog log = new StatementLog(database);
    for (int i = 0; i < DEVICES.size(); i++) {
      String page = pageOfPatientWith(DEVICES.get(i), i);
      List<String> sent = log.of(() -> get(page));
      report.say(DEVICES.get(i) + " devices: " + sent.size() + " SQL statements");
    }
  }

  private String duel(String name, String floor, String subject) throws Exception {
    return new Duel(name, AIM, () -> read(floor), () -> read(subject)).warmUp(10).measure();
  }

  /** Gives a patient of the prescriber's exactly so many devices, taken from other patients. */
  private String pageOfPatientWith(int devices, int number) {
    long patient = Long.parseLong(database.sql().value(PATIENTS, number));
    long other = Long.parseLong(database.sql().value("SELECT MAX(id) FROM recipient"));
    database
        .sql()
        .execute(
            "UPDATE device_holding SET recipient_id = ? WHERE recipient_id = ?", other, patient);
    database
        .sql()
        .execute(
            "UPDATE device_holding SET recipient_id = ? WHERE id IN (SELECT h.id FROM device_holding h"
                + " JOIN article a ON a.id = h.article_id WHERE h.ended_on IS NULL"
                + " AND a.article_type NOT IN ('CONSUMABLE', 'FEE') AND h.delivered_on IS NOT NULL"
                + " ORDER BY h.id DESC LIMIT ? OFFSET ?)",
            patient,
            devices,
            number * 1000);
    String holder = database.sql().value("SELECT public_id FROM recipient WHERE id = ?", patient);
    return "/portal/device/list.xhtml?holder=" + holder;
  }

  private Cost read(String page) {
    watch.start();
    for (int i = 0; i < REQUESTS; i++) {
      get(page);
    }
    return watch.stop(REQUESTS);
  }

  private String get(String page) {
    HttpResponse<String> answer = client.get(server.address(page));
    if (answer.statusCode() != 200 || answer.version() != HttpClient.Version.HTTP_2) {
      throw new IllegalStateException(page + ": " + answer + "\n" + answer.body());
    }
    return answer.body();
  }

  /** What the page itself puts into the template. */
  private static String content(String html) {
    return html.substring(html.indexOf("<form id=\"find\""), html.indexOf("</main>"));
  }

  private static void requireSameRows(String page, String fixed, int devices) {
    String row = "<td data-label=\"Artikel\">";
    if (page.split(row, -1).length != devices + 1 || fixed.split(row, -1).length != devices + 1) {
      throw new IllegalStateException("not " + devices + " devices: " + page + fixed);
    }
  }
}
