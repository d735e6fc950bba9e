package se.websesam.order.domain;

import static se.websesam.catalogue.domain.ArticleBuilder.anArticle;
import static se.websesam.shared.domain.EntityFields.set;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.domain.PriceList;
import se.websesam.customer.domain.PayerChoice;
import se.websesam.customer.domain.PayerReason;
import se.websesam.order.domain.CustomerOrder.Terms;
import se.websesam.shared.domain.Act;

/** An order that may be submitted: one line, a delivery address; a draft unless said otherwise. */
public final class CustomerOrderBuilder {

  public static final long ORDERER = 7L;
  public static final long HANDLER = 8L;
  public static final Instant WRITTEN = Instant.parse("2026-03-02T08:00:00Z");
  public static final Instant HANDLED = Instant.parse("2026-03-03T09:30:00Z");
  public static final PayerChoice PAYER = new PayerChoice(200L, PayerReason.CUSTOMER_PAYER);

  /** How the centre brings a new line to a status. */
  private static final Map<LineStatus, List<LineAction>> WAYS =
      Map.of(
          LineStatus.NEW, List.of(),
          LineStatus.UNDER_REVIEW, List.of(LineAction.REVIEW),
          LineStatus.AWAITING_PURCHASE, List.of(LineAction.PURCHASE),
          LineStatus.BACKORDERED, List.of(LineAction.REVIEW, LineAction.BACKORDER),
          LineStatus.ALLOCATED, List.of(LineAction.ALLOCATE),
          LineStatus.PICKED, List.of(LineAction.ALLOCATE, LineAction.PICK),
          LineStatus.IN_TRANSIT, List.of(LineAction.ALLOCATE, LineAction.PICK, LineAction.DISPATCH),
          LineStatus.DELIVERED, List.of(LineAction.ALLOCATE, LineAction.DELIVER),
          LineStatus.CANCELLED, List.of(LineAction.CANCEL_BY_CENTRE));

  private final List<Wanted> wanted = new ArrayList<>();
  private final List<LineStatus> lines = new ArrayList<>();
  private Long addressId = 30L;
  private boolean submitted;

  /** A draft with one line of one ordinary article. */
  public static CustomerOrderBuilder anOrder() {
    return new CustomerOrderBuilder();
  }

  /** Asks for an article; the first call replaces the default line. */
  public CustomerOrderBuilder wanting(Article article, int quantity) {
    wanted.add(new Wanted(article, quantity));
    return this;
  }

  /** Without a delivery address yet. */
  public CustomerOrderBuilder withoutAddress() {
    addressId = null;
    return this;
  }

  /** Submitted by the orderer. */
  public CustomerOrderBuilder submitted() {
    submitted = true;
    return this;
  }

  /** Submitted, with one line in each of the statuses, brought there by the centre. */
  public CustomerOrderBuilder withLinesIn(LineStatus... statuses) {
    for (LineStatus status : statuses) {
      wanting(anArticle().build(), 1);
      lines.add(status);
    }
    return submitted();
  }

  /** As read from the database. */
  public CustomerOrder build() {
    CustomerOrder order = buildAsNew();
    set(order, "id", 1000L);
    set(order, "version", 3L);
    return order;
  }

  /** Not written to the database yet. */
  public CustomerOrder buildAsNew() {
    List<Wanted> asked = wanted.isEmpty() ? List.of(new Wanted(anArticle().build(), 1)) : wanted;
    CustomerOrder order = CustomerOrder.draft(10L, 20L, Act.of(ORDERER, WRITTEN));
    order.rewrite(20L, to(addressId), null, asked, WRITTEN);
    if (submitted) {
      order.submit("700001", asked, payer(), Act.of(ORDERER, WRITTEN));
    }
    for (int i = 0; i < lines.size(); i++) {
      bring(order, i + 1, lines.get(i));
    }
    return order;
  }

  /** Delivery to an address and nothing else said. */
  public static DeliveryDetails to(Long addressId) {
    return DeliveryDetails.to(addressId);
  }

  /** The same payer for every article. */
  public static Terms payer() {
    return payers(wanted -> PAYER);
  }

  /** A payer for each line, and the articles' own prices. */
  public static Terms payers(Function<Wanted, PayerChoice> payers) {
    return new Terms(payers, new PriceList(List.of()));
  }

  private static void bring(CustomerOrder order, int lineNumber, LineStatus status) {
    Act act = Act.of(HANDLER, HANDLED);
    for (LineAction action : WAYS.get(status)) {
      switch (action) {
        case ALLOCATE -> order.allocate(lineNumber, null, act);
        case DELIVER -> order.deliver(lineNumber, LocalDate.parse("2026-03-03"), act);
        case CANCEL_BY_CENTRE ->
            order.cancelByCentre(lineNumber, new Act(HANDLER, HANDLED, "not made any more"));
        default -> order.handle(lineNumber, action, act);
      }
    }
  }
}
