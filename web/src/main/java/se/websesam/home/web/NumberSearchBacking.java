package se.websesam.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import se.websesam.catalogue.service.ArticleQueries;
import se.websesam.deviation.service.DeviationQueries;
import se.websesam.deviation.service.LostDeviceService;
import se.websesam.deviation.service.WearService;
import se.websesam.device.service.UnitQueries;
import se.websesam.devicereturn.service.BuybackService;
import se.websesam.devicereturn.service.ReturnService;
import se.websesam.invoice.service.InvoiceQueries;
import se.websesam.order.service.CustomerOrderQueries;
import se.websesam.pickup.service.PickupQueries;
import se.websesam.shared.web.Navigation;
import se.websesam.stock.service.WithdrawalService;
import se.websesam.user.web.CurrentUser;
import se.websesam.workorder.service.WorkQueries;

/**
 * One search for all numbers: it opens what the number stands for, or lists the hits. What is typed
 * may be an identity number after all, so it is posted and never stands in an address.
 */
@Named
@RequestScoped
public class NumberSearchBacking {

  @Inject private CurrentUser user;
  @Inject private CustomerOrderQueries orders;
  @Inject private PickupQueries pickups;
  @Inject private DeviationQueries deviations;
  @Inject private WorkQueries works;
  @Inject private LostDeviceService losses;
  @Inject private WearService wear;
  @Inject private ReturnService returns;
  @Inject private BuybackService buybacks;
  @Inject private WithdrawalService withdrawals;
  @Inject private UnitQueries units;
  @Inject private ArticleQueries articles;
  @Inject private InvoiceQueries invoices;

  private List<NumberSource> sources;
  private List<NumberHit> hits = List.of();
  private boolean asked;

  @PostConstruct
  void open() {
    sources =
        List.of(
            source("ORDER_VIEW", NumberKind.ORDER, "/portal/order/details", orders::isKnown),
            source("WORK_VIEW", NumberKind.WORK_ORDER, "/portal/workorder/details", works::isKnown),
            source(
                "DEVIATION_VIEW",
                NumberKind.DEVIATION,
                "/portal/deviation/details",
                deviations::isKnown),
            source("PICKUP_VIEW", NumberKind.PICKUP, "/portal/pickup/details", pickups::isKnown),
            source(
                "DEVICE_RETURN", NumberKind.DEVICE_RETURN, "/portal/return/slip", returns::isKnown),
            source(
                "STOCK_WITHDRAW",
                NumberKind.WITHDRAWAL,
                "/portal/stock/receipt",
                withdrawals::isKnown),
            source("STOCK_VIEW", NumberKind.BUYBACK, "/portal/buyback/details", buybacks::isKnown),
            source(
                "PICKUP_HANDLE", NumberKind.BUYBACK, "/portal/buyback/details", buybacks::isKnown),
            source("LOSS_REGISTER", NumberKind.LOSS, "/portal/lost/details", losses::isKnown),
            source("LOSS_HANDLE", NumberKind.LOSS, "/portal/lost/details", losses::isKnown),
            source("DEVIATION_VIEW", NumberKind.WEAR, "/portal/wear/details", wear::isKnown),
            new NumberSource("DEVICE_VIEW", this::unitHits),
            new NumberSource("ARTICLE_VIEW", this::articleHits),
            new NumberSource("INVOICE_VIEW", this::invoiceHits));
  }

  /** Looks the number up; a single hit is opened at once. */
  public void load() {
    String typed = typed();
    if (typed.isEmpty()) {
      return;
    }
    asked = true;
    hits =
        sources.stream()
            .filter(source -> user.may(source.permission()))
            .flatMap(source -> source.find().apply(typed).stream())
            .distinct()
            .toList();
    if (hits.size() == 1) {
      Navigation.redirect(hits.get(0).page());
    }
  }

  /** Letters, digits, dashes and dots: whatever else is typed is no number. */
  private static String typed() {
    String sent =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("number", "")
            .strip();
    return sent.matches("[\\p{Alnum}.-]{1,20}") ? sent : "";
  }

  private static NumberSource source(
      String permission, NumberKind kind, String page, Predicate<String> known) {
    return new NumberSource(
        permission,
        number ->
            known.test(number)
                ? List.of(new NumberHit(kind, number, "", page + ".xhtml?nr=" + number))
                : List.of());
  }

  private List<NumberHit> unitHits(String number) {
    return units.find(number).stream()
        .map(
            unit ->
                new NumberHit(
                    NumberKind.INDIVIDUAL,
                    unit.individualNumber(),
                    unit.designation(),
                    "/portal/individual/card.xhtml?nr=" + unit.individualNumber()))
        .toList();
  }

  private List<NumberHit> articleHits(String number) {
    return articles.find(number).stream()
        .map(
            article ->
                new NumberHit(
                    NumberKind.ARTICLE,
                    number,
                    article.designation(),
                    "/portal/catalogue/article.xhtml?nr=" + number))
        .toList();
  }

  private List<NumberHit> invoiceHits(String number) {
    return invoices.isKnown(number)
        ? List.of(
            new NumberHit(
                NumberKind.INVOICE, number, "", "/portal/invoice/details.xhtml?ref=" + number))
        : List.of();
  }

  /** Whether something has been searched for. */
  public boolean isAsked() {
    return asked;
  }

  public List<NumberHit> getHits() {
    return hits;
  }
}
