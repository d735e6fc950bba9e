package se.websesam.it.inside;

import static se.websesam.it.inside.Losses.REPORTER;
import static se.websesam.it.inside.Orders.PRESCRIBER;
import static se.websesam.it.inside.Pickups.RECEPTION;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import se.websesam.attachment.service.Upload;
import se.websesam.deviation.domain.AnswerCause;
import se.websesam.deviation.domain.DeviationAction;
import se.websesam.deviation.domain.DeviationType;
import se.websesam.deviation.domain.WearKind;
import se.websesam.deviation.domain.WearSource;
import se.websesam.deviation.service.AnswerDeviation;
import se.websesam.deviation.service.DeviationFileService;
import se.websesam.deviation.service.DeviationHandlingService;
import se.websesam.deviation.service.DeviationRef;
import se.websesam.deviation.service.DeviationService;
import se.websesam.deviation.service.LostDeviceService;
import se.websesam.deviation.service.LostRef;
import se.websesam.deviation.service.RegisterDeviation;
import se.websesam.deviation.service.RegisterWear;
import se.websesam.deviation.service.ReportLoss;
import se.websesam.deviation.service.WearPlace;
import se.websesam.deviation.service.WearRef;
import se.websesam.deviation.service.WearService;
import se.websesam.deviation.view.WearFacts;
import se.websesam.device.domain.ReturnHandling;
import se.websesam.pickup.service.PickupHandlingService;
import se.websesam.pickup.service.PickupRef;
import se.websesam.pickup.service.PickupService;
import se.websesam.pickup.service.RegisterPickup;
import se.websesam.workorder.service.SaveWork;
import se.websesam.workorder.service.WorkHandlingService;
import se.websesam.workorder.service.WorkOrderService;
import se.websesam.workorder.service.WorkRef;

/**
 * Calls about pickup orders, work orders, deviation reports, losses and wear, each prepared so that
 * it can be made, and made again when it has failed.
 */
@Dependent
public class CaseAttempts {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

  @Inject private PickupService pickups;
  @Inject private PickupHandlingService pickupHandling;
  @Inject private Orders made;
  @Inject private Pickups returns;
  @Inject private WorkOrderService workOrders;
  @Inject private WorkHandlingService workHandling;
  @Inject private Works works;
  @Inject private DeviationService deviations;
  @Inject private DeviationHandlingService deviationHandling;
  @Inject private DeviationFileService deviationFiles;
  @Inject private Deviations reports;
  @Inject private LostDeviceService losses;
  @Inject private WearService wears;
  @Inject private Losses lost;

  Callable<?> pickup() throws Exception {
    RegisterPickup form = returns.form(returns.held());
    return () -> pickups.register(form);
  }

  Callable<?> receivePickup() throws Exception {
    PickupRef pickup = returns.written();
    return () -> pickupHandling.receive(pickup, Set.of(1), ReturnHandling.RECONDITION);
  }

  Callable<?> missPickup() throws Exception {
    PickupRef pickup = returns.written();
    return () -> pickupHandling.miss(pickup, Set.of(1));
  }

  Callable<?> sendWork() throws Exception {
    SaveWork form = works.form(returns.held());
    return () -> workOrders.submit(form);
  }

  Callable<?> askAboutWork() throws Exception {
    WorkRef work = works.sent(works.form(returns.held()));
    return () -> workHandling.ask(work, "Vilken broms?");
  }

  Callable<?> report() throws Exception {
    RegisterDeviation form =
        Deviations.form(
            Deviations.device(returns.held().id()),
            DeviationType.POOR_QUALITY,
            Deviations.customer("prescriber"));
    return () -> deviations.register(form);
  }

  Callable<?> attachToReport() throws Exception {
    DeviationRef report = reports.written();
    Upload upload = Uploads.pdf("intyg.pdf");
    return () -> deviationFiles.attach(report.number(), upload);
  }

  Callable<?> takeIn() throws Exception {
    String number = reports.investigated().number();
    reports.handle(reports.ref(number), DeviationAction.AWAIT_ITEM, "Skicka in");
    DeviationRef report = reports.ref(number);
    return () -> deviationHandling.handle(report, DeviationAction.ITEM_ARRIVED, null);
  }

  Callable<?> answerReport() throws Exception {
    DeviationRef report = reports.investigated();
    AnswerDeviation answer =
        new AnswerDeviation(AnswerCause.NO_FAULT, "Provad", "Den går bra.", false);
    return () -> deviationHandling.answer(report, answer);
  }

  Callable<?> creditPurchase() throws Exception {
    long bought = made.bought(TODAY);
    DeviationRef written = reports.written(bought);
    reports.handle(written, DeviationAction.RECEIVE, null);
    reports.handle(written, DeviationAction.INVESTIGATE, null);
    DeviationRef report = reports.ref(written.number());
    AnswerDeviation answer =
        new AnswerDeviation(AnswerCause.PRODUCT_FAULT, "Kasserad", "Krediteras.", true);
    return () -> deviationHandling.answer(report, answer);
  }

  Callable<?> lose() throws Exception {
    ReportLoss form = Losses.form(returns.held(), TODAY);
    return () -> losses.report(form);
  }

  Callable<?> chargeLoss() throws Exception {
    String number = lost.lost(returns.held(), TODAY);
    REPORTER.does(() -> losses.judge(Losses.ref(number), true, "Birgit"));
    LostRef ref = Losses.ref(number);
    return () -> losses.charge(ref, BigDecimal.TEN, null);
  }

  Callable<?> seeWear() throws Exception {
    RegisterWear form = wear();
    return () -> wears.register(form);
  }

  Callable<?> chargeWear() throws Exception {
    RegisterWear form = wear();
    WearFacts seen = RECEPTION.does(() -> wears.register(form)).facts();
    WearRef registered = new WearRef(seen.wearNumber(), seen.version());
    WearFacts agreed = PRESCRIBER.does(() -> wears.answer(registered, true, null)).facts();
    WearRef ref = new WearRef(agreed.wearNumber(), agreed.version());
    return () -> wears.charge(ref, BigDecimal.TEN, "Birgit");
  }

  private RegisterWear wear() throws Exception {
    PickupRef collected = returns.written();
    RECEPTION.does(() -> pickupHandling.collect(collected, Set.of()));
    WearPlace place = new WearPlace(WearSource.PICKUP_ORDER, collected.number(), 1);
    return new RegisterWear(
        UUID.randomUUID().toString(), place, WearKind.ABNORMAL_WEAR, "Bränd", BigDecimal.TEN);
  }
}
