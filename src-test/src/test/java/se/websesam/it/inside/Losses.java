package se.websesam.it.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import se.websesam.deviation.domain.LostReason;
import se.websesam.deviation.service.KeptDeviceService;
import se.websesam.deviation.service.LostDeviceService;
import se.websesam.deviation.service.LostRef;
import se.websesam.deviation.service.RegisterKept;
import se.websesam.deviation.service.ReportLoss;
import se.websesam.deviation.view.LostDetails;
import se.websesam.it.inside.Pickups.Held;

/** Reports of devices that are lost or not given back as the tests need them. */
@Dependent
public class Losses {

  static final Staff REPORTER = Staff.named("lossreporter");
  static final Staff SERVICE = Staff.named("customerservice");

  @Inject private LostDeviceService losses;
  @Inject private KeptDeviceService kept;

  /** A form never sent before: a device is lost since a day. */
  static ReportLoss form(Held held, LocalDate lostOn) {
    return new ReportLoss(
        UUID.randomUUID().toString(), held.id(), lostOn, "Stod i trapphuset och är borta");
  }

  /** A device that is reported as lost; the number of the report. */
  String lost(Held held, LocalDate lostOn) throws Exception {
    ReportLoss form = form(held, lostOn);
    return number(REPORTER.does(() -> losses.report(form)));
  }

  /** A form never sent before: devices are not given back. */
  static RegisterKept form(LostReason reason, LocalDate diedOn, Held... devices) {
    Set<Long> ids = new HashSet<>();
    for (Held device : devices) {
      ids.add(device.id());
    }
    return new RegisterKept(
        UUID.randomUUID().toString(), Orders.patient(), ids, reason, diedOn, "Vill inte lämna den");
  }

  /** Devices that a patient refuses to give back; the number of the first report. */
  String kept(Held... devices) throws Exception {
    RegisterKept form = form(LostReason.REFUSES, null, devices);
    return number(REPORTER.does(() -> kept.register(form)));
  }

  /** The letter that a report stands in is sent as its page shows it. */
  LostDetails send(String number) throws Exception {
    Set<String> shown = letterNumbers(number);
    return SERVICE.does(() -> kept.sendLetter(ref(number), shown));
  }

  /** The reports that the letter asks for. */
  Set<String> letterNumbers(String number) throws Exception {
    return Set.copyOf(SERVICE.does(() -> losses.details(number)).letterNumbers());
  }

  /** As if it had not been given back in time. */
  static void letTimePass(String number) {
    Database.sql()
        .execute(
            "UPDATE lost_report SET return_by = ? WHERE lost_number = ?",
            LocalDate.now(ZoneId.of("Europe/Stockholm")).minusDays(1),
            number);
  }

  static String number(LostDetails report) {
    return report.head().lostNumber();
  }

  static String statusOf(String number) {
    return Database.sql().value("SELECT status FROM lost_report WHERE lost_number = ?", number);
  }

  /** A report as whoever reads it now would refer to it. */
  static LostRef ref(String number) {
    return new LostRef(
        number,
        Database.sql().number("SELECT version FROM lost_report WHERE lost_number = ?", number));
  }
}
