package se.websesam.workorder.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.websesam.catalogue.domain.Article;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;
import se.websesam.shared.domain.NotFound;

/**
 * Work order [arbetsorder]: something is to be done with a device of a holder (DOMAIN 4.9).
 *
 * <p>It is a draft until it is sent; then it has a number, knows by which days it should begin and
 * be done, and it is always somebody's turn until it is over.
 */
@Entity
@Table(name = "work_order")
@SequenceGenerator(name = "seq_work_order", sequenceName = "seq_work_order")
public class WorkOrder {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_work_order")
  private Long id;

  @Version private long version;

  @Column(name = "work_order_number")
  private String workOrderNumber;

  @Enumerated(EnumType.STRING)
  private WorkStatus status = WorkStatus.DRAFT;

  @Column(name = "recipient_id")
  private Long recipientId;

  @Column(name = "customer_id")
  private Long customerId;

  @Column(name = "delivery_address_id")
  private Long deliveryAddressId;

  @Column(name = "orderer_id")
  private Long ordererId;

  @Embedded private WorkSubject subject;
  @Embedded private WorkFacts facts;
  @Embedded private WorkSite site;

  @Enumerated(EnumType.STRING)
  private Performer performer;

  /** When the draft was kept the last time. */
  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "start_by")
  private LocalDate startBy;

  @Column(name = "done_by")
  private LocalDate doneBy;

  @Column(name = "planned_on")
  private LocalDate plannedOn;

  private BigDecimal quote;

  @Column(name = "quote_note")
  private String quoteNote;

  @Column(name = "performed_on")
  private LocalDate performedOn;

  @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<WorkLine> lines = new ArrayList<>();

  @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
  private List<WorkChange> changes = new ArrayList<>();

  protected WorkOrder() {}

  /**
   * The days by which work should begin and be done.
   *
   * @param startBy or null when no parameter says
   * @param doneBy likewise
   */
  public record Deadlines(LocalDate startBy, LocalDate doneBy) {}

  /** A draft [spara ändringar] of somebody's for a recipient. */
  public static WorkOrder draft(long recipientId, long ordererId) {
    WorkOrder order = new WorkOrder();
    order.recipientId = recipientId;
    order.ordererId = ordererId;
    return order;
  }

  /** The draft is kept as it is now. */
  public void saved(Instant at) {
    savedAt = at;
  }

  /**
   * A recurring check of what somebody has, by the interval of its article; its orderer is who
   * prescribed the device, and it needs no words.
   *
   * @param doneBy the day of the check
   */
  public static WorkOrder check(
      CheckInterval interval,
      String number,
      DueFor holder,
      WorkSubject subject,
      WorkSite site,
      ActionRule rule,
      LocalDate doneBy,
      Instant at) {
    WorkOrder order = draft(holder.recipientId(), holder.prescriberId());
    order.customerId = holder.customerId();
    order.subject = subject;
    order.facts = new WorkFacts(interval.type(), null, null, null, false, null, null, false);
    order.site = site;
    order.performer = rule.performer();
    order.workOrderNumber = number;
    order.registeredAt = at;
    order.doneBy = doneBy;
    order.move(WorkAction.SUBMIT, Act.of(holder.prescriberId(), at));
    return order;
  }

  /** Who has the device of a check, for which customer, and who prescribed it. */
  public record DueFor(long recipientId, long customerId, long prescriberId) {}

  /**
   * Writes the draft anew.
   *
   * @param customerId the customer of the address chosen [kund/leveransadress], or null
   * @param performer who is to do it, or null for whoever usually does
   */
  public void revise(
      Long customerId,
      Long deliveryAddressId,
      WorkSubject subject,
      WorkFacts facts,
      WorkSite site,
      Performer performer) {
    WorkAction.SUBMIT.from(status);
    this.customerId = customerId;
    this.deliveryAddressId = deliveryAddressId;
    this.subject = subject;
    this.facts = facts;
    this.site = site;
    this.performer = performer;
  }

  /**
   * Sends it to the centre [verkställ].
   *
   * @param rule what its action type asks for, or null when none is chosen
   * @param atCentre whether the centre itself writes it, which may choose every action type
   * @param files how many files are attached to it
   * @throws BusinessRuleViolations all that is missing at once: V-CO-01, V-WO-01 to V-WO-04,
   *     V-WO-06, V-WO-08, V-WO-11 to V-WO-13, V-WO-18, V-WO-19, V-WO-25, V-WO-26, V-WO-28
   */
  public void submit(
      String number, ActionRule rule, boolean atCentre, long files, Deadlines deadlines, Act act) {
    BusinessRuleViolations.throwIfAny(missing(rule, atCentre, files));
    move(WorkAction.SUBMIT, act);
    workOrderNumber = number;
    registeredAt = act.at();
    performer = performer == null ? rule.performer() : performer;
    startBy = deadlines.startBy();
    doneBy = deadlines.doneBy();
  }

  private List<BusinessRuleViolation> missing(ActionRule rule, boolean atCentre, long files) {
    List<BusinessRuleViolation> wrong = new ArrayList<>();
    require(customerId != null, "V-CO-01", "deliveryAddress", wrong);
    boolean named = subject != null && subject.isNamed();
    boolean device = subject != null && subject.isDevice();
    require(named && (rule == null || !rule.needsDevice() || device), "V-WO-01", "article", wrong);
    require(rule != null, "V-WO-02", "type", wrong);
    require(facts.isDescribed(), "V-WO-03", "description", wrong);
    boolean complete = site != null && site.isComplete();
    require(complete, "V-WO-04", "place", wrong);
    if (rule != null) {
      require(rule.isInPortal() || atCentre, "V-WO-18", "type", wrong);
      boolean there = rule.place() == null || !complete || site.place() == rule.place();
      require(there, "V-WO-19", "place", wrong);
      require(!rule.needsFile() || files > 0, "V-WO-06", "attach", wrong);
      require(!rule.needsSide() || facts.saysSide(), "V-WO-11", "side", wrong);
      require(!rule.needsMeasures() || facts.saysMeasures(), "V-WO-12", "measures", wrong);
      boolean contact = site != null && site.hasContact();
      require(!rule.needsContact() || contact, "V-WO-13", "contactPerson", wrong);
      require(!rule.asksReplacement() || facts.saysReplacement(), "V-WO-08", "replacement", wrong);
    }
    require(!facts.lacksFixing(), "V-WO-28", "fixed", wrong);
    require(!facts.lacksConsent(), "V-WO-25", "consent", wrong);
    require(!facts.lacksProof(), "V-WO-26", "consentBy", wrong);
    return wrong;
  }

  private static void require(
      boolean met, String code, String field, List<BusinessRuleViolation> wrong) {
    if (!met) {
      wrong.add(new BusinessRuleViolation(code, field));
    }
  }

  /** Does what needs no more than, for some actions, a reason. */
  public void move(WorkAction action, Act act) {
    status = action.from(status);
    changes.add(new WorkChange(this, act, action));
  }

  /**
   * The same with words: a question, an answer or a reason.
   *
   * @throws BusinessRuleViolation V-WO-10 without any
   */
  public void moveWithWords(WorkAction action, Act act) {
    action.from(status);
    if (!WorkFacts.isThere(act.reason())) {
      throw new BusinessRuleViolation("V-WO-10", "words");
    }
    move(action, act);
  }

  /**
   * The cost proposal is ready (WO-08).
   *
   * @param amount SEK without VAT
   * @throws BusinessRuleViolation V-WO-16 for an amount that is none
   */
  public void quote(BigDecimal amount, String note, Act act) {
    WorkAction.QUOTE.from(status);
    if (amount == null || amount.signum() <= 0) {
      throw new BusinessRuleViolation("V-WO-16", "quote");
    }
    quote = amount;
    quoteNote = note;
    move(WorkAction.QUOTE, act);
  }

  /**
   * The day of the work is set, or another one.
   *
   * @return whether the day comes later than the work should be done (WO-05)
   * @throws BusinessRuleViolation V-WO-15 while a cost proposal is wanted and not approved
   */
  public boolean plan(LocalDate day, Act act) {
    WorkAction.PLAN.from(status);
    if (facts.wantsCostProposal() && quote == null) {
      throw new BusinessRuleViolation("V-WO-15");
    }
    plannedOn = day;
    move(WorkAction.PLAN, act);
    return doneBy != null && day.isAfter(doneBy);
  }

  /** The work has been done. */
  public void perform(LocalDate day, Act act) {
    move(WorkAction.PERFORM, act);
    performedOn = day;
  }

  /**
   * Notes labour or material.
   *
   * @param billed whether it is billed, rather than part of the rent
   * @param price SEK a piece without VAT, for whoever pays
   * @throws BusinessRuleViolation V-WO-20 before the work has begun or when it is over, V-WO-17 for
   *     no pieces
   */
  public void addLine(
      Article article, int quantity, boolean billed, long payerId, BigDecimal price) {
    requireBegun();
    if (quantity < 1) {
      throw new BusinessRuleViolation("V-WO-17", "lineQuantity");
    }
    lines.add(new WorkLine(this, article, quantity, billed, payerId, price));
  }

  /** Takes a line away again. */
  public void removeLine(long lineId) {
    requireBegun();
    lines.remove(
        lines.stream().filter(line -> line.id() == lineId).findFirst().orElseThrow(NotFound::new));
  }

  private void requireBegun() {
    if (!status.isBegun()) {
      throw new BusinessRuleViolation("V-WO-20");
    }
  }

  /**
   * It is over.
   *
   * @return what is to be billed of it
   */
  public List<WorkBilled> close(Act act) {
    move(WorkAction.CLOSE, act);
    return lines.stream().filter(WorkLine::isBilled).map(line -> line.bill(performedOn)).toList();
  }

  /**
   * Refuses files when it is over.
   *
   * @throws BusinessRuleViolation V-WO-22
   */
  public void requireTakesFiles() {
    if (!status.isOpen()) {
      throw new BusinessRuleViolation("V-WO-22", "file");
    }
  }

  /** Refuses when somebody else has changed the order since the caller read it (V-CC-01). */
  public void requireVersion(long seen) {
    if (version != seen) {
      throw new BusinessRuleViolation("V-CC-01");
    }
  }

  public Long id() {
    return id;
  }

  public long version() {
    return version;
  }

  /** Its number, or null while it is a draft. */
  public String workOrderNumber() {
    return workOrderNumber;
  }

  public WorkStatus status() {
    return status;
  }

  public Long recipientId() {
    return recipientId;
  }

  public Long customerId() {
    return customerId;
  }

  public Long ordererId() {
    return ordererId;
  }

  public List<WorkLine> lines() {
    return List.copyOf(lines);
  }

  /** What it is about, or null in a draft that does not say. */
  public WorkSubject subject() {
    return subject;
  }

  public WorkFacts facts() {
    return facts;
  }
}
