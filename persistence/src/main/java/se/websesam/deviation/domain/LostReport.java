package se.websesam.deviation.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * Report of a lost device [anmälan om förkommet hjälpmedel]: its holder has it no more, and nobody
 * knows where it is.
 *
 * <p>The holding and its rent end at once, with the parts that sat on the device. The cost owner
 * judges whether somebody was negligent; if so its residual value is charged, once. Found again in
 * time, the device is its holder's as before or comes to the centre, and the residual value is owed
 * no more; afterwards it is scrapped.
 */
@Entity
@Table(name = "lost_report")
@SequenceGenerator(name = "seq_lost_report", sequenceName = "seq_lost_report")
public class LostReport {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_lost_report")
  private Long id;

  @Version private long version;

  @Column(name = "lost_number")
  private String lostNumber;

  @Enumerated(EnumType.STRING)
  private LostStatus status = LostStatus.REPORTED;

  @Column(name = "recipient_id")
  private Long recipientId;

  @Column(name = "customer_id")
  private Long customerId;

  @Column(name = "reporter_id")
  private Long reporterId;

  @Column(name = "lost_on")
  private LocalDate lostOn;

  private String circumstances;
  private Boolean negligent;

  /** The cost owner [kostnadsansvarig] who has judged. */
  @Column(name = "judged_by")
  private String judgedBy;

  @Column(name = "registered_at")
  private Instant registeredAt;

  /** The last day on which it can be taken back (parameter lost.reRegister.months). */
  @Column(name = "recoverable_until")
  private LocalDate recoverableUntil;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  /** Who took it back; nobody when it is written off. */
  @Column(name = "closed_by")
  private Long closedBy;

  /** What it was still worth [restvärde], when somebody was negligent. */
  @Column(name = "residual_value")
  private BigDecimal residualValue;

  /** Who is to pay in the end when it is somebody else than the payer of the holding. */
  @Column(name = "residual_payer")
  private String residualPayer;

  @Column(name = "residual_on")
  private LocalDate residualOn;

  @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
  private List<LostLine> lines = new ArrayList<>();

  protected LostReport() {}

  /** Who has lost it, and whose device it is. */
  public record Parties(long recipientId, long customerId) {}

  /**
   * A loss as it is reported.
   *
   * @param holdingIds the device, and the parts that sat on it
   * @param today the day of the report, from which the time to find it is counted
   * @param months how long it can be taken back
   * @throws BusinessRuleViolation V-LO-02 without circumstances, V-LO-03 for a day that is missing
   *     or to come
   */
  public static LostReport reported(
      String number,
      Parties parties,
      List<Long> holdingIds,
      LocalDate lostOn,
      String circumstances,
      LocalDate today,
      int months,
      Act act) {
    if (lostOn == null || lostOn.isAfter(today)) {
      throw new BusinessRuleViolation("V-LO-03", "lostOn");
    }
    if (circumstances == null || circumstances.isBlank()) {
      throw new BusinessRuleViolation("V-LO-02", "circumstances");
    }
    LostReport report = new LostReport();
    report.lostNumber = number;
    report.recipientId = parties.recipientId();
    report.customerId = parties.customerId();
    report.reporterId = act.userId();
    report.registeredAt = act.at();
    report.lostOn = lostOn;
    report.circumstances = circumstances.strip();
    report.recoverableUntil = today.plusMonths(months);
    for (long holdingId : holdingIds) {
      report.lines.add(new LostLine(report, report.lines.size() + 1, holdingId));
    }
    return report;
  }

  /**
   * The cost owner has judged.
   *
   * @throws BusinessRuleViolation V-LO-06 when either is missing, V-LO-04
   */
  public void judge(Boolean negligent, String costOwner) {
    LostStatus to = LostAction.JUDGE.from(status);
    if (negligent == null) {
      throw new BusinessRuleViolation("V-LO-06", "negligent");
    }
    if (costOwner == null || costOwner.isBlank()) {
      throw new BusinessRuleViolation("V-LO-06", "judgedBy");
    }
    status = to;
    this.negligent = negligent;
    judgedBy = costOwner.strip();
  }

  /**
   * What the device was still worth is to be paid by the payer of its holding, since somebody was
   * negligent.
   *
   * @param otherPayer who is to pay in the end when it is somebody else, or null
   * @throws BusinessRuleViolation V-LO-08 without a judgement of negligence and when it has been
   *     found, V-LO-09 for no amount, V-LO-10 when it has been charged before
   */
  public ResidualCharged charge(BigDecimal amount, String otherPayer, LocalDate day) {
    if (residualValue != null) {
      throw new BusinessRuleViolation("V-LO-10");
    }
    if (!status.isMissing() || !Boolean.TRUE.equals(negligent)) {
      throw new BusinessRuleViolation("V-LO-08");
    }
    if (amount == null || amount.signum() <= 0 || amount.stripTrailingZeros().scale() > 2) {
      throw new BusinessRuleViolation("V-LO-09", "residual");
    }
    residualValue = amount;
    residualPayer = otherPayer == null || otherPayer.isBlank() ? null : otherPayer.strip();
    residualOn = day;
    return new ResidualCharged(lostNumber, deviceHoldingId(), day, amount);
  }

  /**
   * It is found with its holder.
   *
   * @return the residual value that is owed no more, if one was charged
   * @throws BusinessRuleViolation V-LO-05 when the time is over, V-LO-04
   */
  public Optional<ResidualWithdrawn> findWithHolder(LocalDate day, Act act) {
    return find(LostAction.FIND_WITH_HOLDER, day, act);
  }

  /**
   * It is found and has come to the centre.
   *
   * @return the residual value that is owed no more, if one was charged
   * @throws BusinessRuleViolation V-LO-05 when the time is over, V-LO-04
   */
  public Optional<ResidualWithdrawn> findAtCentre(LocalDate day, Act act) {
    return find(LostAction.FIND_AT_CENTRE, day, act);
  }

  /** It was not found in time; who reported it is told. */
  public LostWrittenOff writeOff(LocalDate day) {
    status = LostAction.WRITE_OFF.from(status);
    closedOn = day;
    return new LostWrittenOff(lostNumber, reporterId);
  }

  private Optional<ResidualWithdrawn> find(LostAction action, LocalDate day, Act act) {
    if (day.isAfter(recoverableUntil)) {
      throw new BusinessRuleViolation("V-LO-05", null, recoverableUntil.toString());
    }
    status = action.from(status);
    closedOn = day;
    closedBy = act.userId();
    return residualValue == null
        ? Optional.empty()
        : Optional.of(new ResidualWithdrawn(lostNumber, day));
  }

  private long deviceHoldingId() {
    return lines.stream().filter(LostLine::isDevice).findFirst().orElseThrow().holdingId();
  }

  /** Refuses when somebody else has changed the report since the caller read it (V-CC-01). */
  public void requireVersion(long seen) {
    if (version != seen) {
      throw new BusinessRuleViolation("V-CC-01");
    }
  }

  public String lostNumber() {
    return lostNumber;
  }

  public LostStatus status() {
    return status;
  }

  /** The holdings of the device and of what sat on it. */
  public Set<Long> holdingIds() {
    return lines.stream().map(LostLine::holdingId).collect(Collectors.toSet());
  }
}
