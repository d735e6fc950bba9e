package se.websesam.it.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import se.websesam.attachment.service.Upload;
import se.websesam.order.domain.LineAction;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.LineRef;
import se.websesam.order.service.OrderFileService;
import se.websesam.order.service.OrderHandlingService;
import se.websesam.order.service.SaveOrder;
import se.websesam.order.service.SavedOrder;
import se.websesam.recipient.service.RecipientService;
import se.websesam.recipient.view.HolderSearch;
import se.websesam.stock.service.RegisterWithdrawal;
import se.websesam.stock.service.WithdrawalService;

/**
 * Calls about orders and withdrawals and whom they are for, each prepared so that it can be made,
 * and made again when it has failed.
 */
@Dependent
public class OrderAttempts {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

  @Inject private CustomerOrderService orders;
  @Inject private OrderHandlingService handling;
  @Inject private OrderFileService files;
  @Inject private RecipientService recipients;
  @Inject private WithdrawalService withdrawals;
  @Inject private Orders made;

  Callable<?> draft() {
    SaveOrder form = made.form(made.rented(), 1);
    return () -> orders.saveDraft(form);
  }

  Callable<?> submit() {
    SaveOrder form = made.form(made.rented(), 1);
    return () -> orders.submit(form);
  }

  Callable<?> submitDraft() throws Exception {
    SavedOrder draft = made.draft();
    SaveOrder form = made.form(made.rented(), 2, draft.orderId(), draft.version());
    return () -> orders.submit(form);
  }

  Callable<?> discard() throws Exception {
    SavedOrder draft = made.draft();
    return () -> orders.discard(draft.orderId(), draft.version());
  }

  Callable<?> cancel() throws Exception {
    SavedOrder order = made.submitted(made.rented());
    return () -> orders.cancel(order.orderId(), made.line(order).version());
  }

  Callable<?> attach() throws Exception {
    SavedOrder draft = made.draft();
    Upload upload = Uploads.pdf("intyg.pdf");
    return () -> files.attach(draft.orderId(), upload);
  }

  Callable<?> review() throws Exception {
    LineRef line = made.line(made.submitted(made.rented()));
    return () -> handling.handle(line, LineAction.REVIEW);
  }

  Callable<?> allocate() throws Exception {
    String article = made.rented();
    LineRef line = made.line(made.submitted(article));
    String unit = made.freeUnit(article);
    return () -> handling.allocate(line, unit);
  }

  Callable<?> expect() throws Exception {
    LineRef line = made.line(made.submitted(made.rented()));
    return () -> handling.expect(line, TODAY.plusDays(3));
  }

  Callable<?> deliverRented() throws Exception {
    LineRef line = made.allocated(made.rented());
    return () -> handling.deliver(line, TODAY);
  }

  Callable<?> deliverSold() throws Exception {
    LineRef line = made.allocated(made.sold());
    return () -> handling.deliver(line, TODAY);
  }

  Callable<?> cancelByCentre() throws Exception {
    LineRef line = made.allocated(made.rented());
    return () -> handling.cancel(line, "utgången");
  }

  Callable<?> openWithReason() {
    HolderSearch search = new HolderSearch(made.stranger(), null, "akut besök");
    return () -> recipients.open(search);
  }

  Callable<?> withdraw() {
    RegisterWithdrawal form = made.withdrawal();
    return () -> withdrawals.register(form);
  }
}
