package se.websesam.deviation.domain;

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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.IllegalTransition;

/**
 * Report of a lost device [anmälan om förkommet hjälpmedel]: its holder has it no more, and nobody
 * knows where it is. Or of one that is not given back [återlämnas ej]: its holder refuses, or has
 * died and the estate has it.
 *
 * <p>What is not given back is asked for by letter. After some time what it was still worth is
 * charged, and then it is reported as lost like any other. If it comes back before, that ends the
 * report.
 *
 * <p>Of what is lost the holding and its rent end at once, with the parts that sat on the device.
 * The cost owner judges whether somebody was negligent; if so its residual value is charged, once.
 * Found again in time, the device is its holder's as before or comes to the centre, and the
 * residual value is owed no more; afterwards it is scrapped.
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

  @Enumerated(EnumType.STRING)
  private LostReason reason = LostReason.LOST;

  @Column(name = "recipient_id")
  private Long recipientId;

  @Column(name = "customer_id")
  private Long customerId;

  @Column(name = "reporter_id")
  private Long reporterId;

  private String circumstances;

  @Column(name = "registered_at")
  private Instant registeredAt;

  /** Null as long as it is not lost. */
  @Embedded private Loss loss;

  /** Null until the cost owner has judged. */
  @Embedded private Judgement judgement;

  /** Null as long as none has been set. */
  @Embedded private ResidualValue residual;

  /** Null of what is reported as lost at once. */
  @Embedded private ReturnLetter letter;

  /** Null as long as it has not ended. */
  @Embedded private LostEnd end;

  @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST, orphanRemoval = true)
  private List<LostLine> lines = new ArrayList<>();

  protected LostReport() {}

  /** Who has lost it, and whose device it is. */
  public record Parties(long recipientId, long customerId) {}

  /**
   * A loss as it is reported.
   *
   * @param holdingIds the device, and the parts that sat on it
   * @throws BusinessRuleViolation V-LO-02 without circumstances
   */
  public static LostReport reported(
      String number,
      Parties parties,
      List<Long> holdingIds,
      Loss loss,
      String circumstances,
      Act act) {
    LostReport report = begun(number, parties, holdingIds, circumstances, act);
    report.loss = loss;
    return report;
  }

  /**
   * A device that its holder, or the estate, does not give back.
   *
   * @param holdingIds the device, and the parts that sit on it
   * @param letterDue the last day to write to them
   * @throws BusinessRuleViolation V-LO-02 without circumstances
   */
  public static LostReport kept(
      String number,
      Parties parties,
      List<Long> holdingIds,
      LostReason reason,
      String circumstances,
      LocalDate letterDue,
      Act act) {
    LostReport report = begun(number, parties, holdingIds, circumstances, act);
    report.status = LostStatus.TO_RETURN;
    report.reason = reason;
    report.letter = ReturnLetter.due(letterDue);
    return report;
  }

  private static LostReport begun(
      String number, Parties parties, List<Long> holdingIds, String circumstances, Act act) {
    if (circumstances == null || circumstances.isBlank()) {
      throw new BusinessRuleViolation("V-LO-02", "circumstances");
    }
    LostReport report = new LostReport();
    report.lostNumber = number;
    report.recipientId = parties.recipientId();
    report.customerId = parties.customerId();
    report.reporterId = act.userId();
    report.registeredAt = act.at();
    report.circumstances = circumstances.strip();
    for (long holdingId : holdingIds) {
      report.lines.add(new LostLine(report, report.lines.size() + 1, holdingId));
    }
    return report;
  }

  /**
   * A letter has been sent that asks for it.
   *
   * @param letterNumber the number of the report that the letter was sent from
   * @param invoiceMonths months from the letter in which it can be given back
   * @param lossMonths months from the letter in which what has not come back is reported as lost
   * @throws BusinessRuleViolation V-LO-04
   */
  public void sendLetter(
      String letterNumber, LocalDate day, int invoiceMonths, int lossMonths, Act act) {
    status = LostAction.SEND_LETTER.from(status);
    letter.send(letterNumber, day, invoiceMonths, lossMonths, act.userId());
  }

  /**
   * It was not given back in time: the payer of its holding is to pay what it was still worth. That
   * the cost owner charges it is a judgement as well.
   *
   * @param otherPayer who is to pay in the end when it is somebody else, or null
   * @throws BusinessRuleViolation V-LO-13 as long as it can be given back, V-LO-06 when the cost
   *     owner is not named, V-LO-12 for what was bought, V-LO-09 for no amount, V-LO-04
   */
  public ResidualCharged chargeKept(
      ChargingForm form, BigDecimal amount, String costOwner, String otherPayer, LocalDate day) {
    LostStatus to = LostAction.CHARGE.from(status);
    letter.requireTimeOver(day);
    ResidualValue owed = ResidualValue.of(form, amount, otherPayer, day);
    judgement = Judgement.ofCharge(costOwner);
    status = to;
    return owe(owed);
  }

  /**
   * It was not given back in time and is reported as lost.
   *
   * @param holdingIds the device, and the parts that sit on it now
   * @param months how long it can be taken back
   * @throws BusinessRuleViolation V-LO-13 as long as it can be given back, V-LO-04
   */
  public void reportLoss(List<Long> holdingIds, LocalDate day, int months) {
    LostStatus to = LostAction.REPORT.from(status);
    letter.requireTimeOver(day);
    status = to;
    int last = lines.stream().mapToInt(LostLine::lineNumber).max().orElseThrow();
    List<Long> known = lines.stream().map(LostLine::holdingId).toList();
    lines.removeIf(line -> !holdingIds.contains(line.holdingId()));
    for (long holdingId : holdingIds) {
      if (!known.contains(holdingId)) {
        lines.add(new LostLine(this, ++last, holdingId));
      }
    }
    loss = Loss.reported(day, day, months);
  }

  /**
   * It has been given back.
   *
   * @return the residual value that is owed no more, if one was charged
   * @throws BusinessRuleViolation V-LO-04
   */
  public Optional<ResidualWithdrawn> giveBack(LocalDate day, Act act) {
    return close(LostAction.RETURN.from(status), LostEnd.back(day, act));
  }

  /**
   * It is not asked for any more.
   *
   * @return the residual value that is owed no more, if one was charged
   * @throws BusinessRuleViolation V-LO-16 without a reason, V-LO-04
   */
  public Optional<ResidualWithdrawn> drop(LocalDate day, Act act) {
    return close(LostAction.DROP.from(status), LostEnd.dropped(day, act));
  }

  /**
   * The cost owner has judged, once; also when it is written off.
   *
   * @throws BusinessRuleViolation V-LO-06 when either is missing, V-LO-04
   */
  public void judge(Boolean negligent, String costOwner) {
    LostStatus to = LostAction.JUDGE.from(status);
    if (judgement != null) {
      throw new IllegalTransition("V-LO-04", LostAction.JUDGE, status);
    }
    judgement = Judgement.of(negligent, costOwner);
    status = to;
  }

  /**
   * What the device was still worth is to be paid by the payer of its holding, since somebody was
   * negligent.
   *
   * @param form how the device was charged
   * @param amount SEK; nothing when nothing is left of its value
   * @param otherPayer who is to pay in the end when it is somebody else, or null
   * @throws BusinessRuleViolation V-LO-08 without a judgement of negligence and when it has been
   *     found, V-LO-09 for no amount, V-LO-10 when it has been charged before, V-LO-12 for what was
   *     bought
   */
  public ResidualCharged charge(
      ChargingForm form, BigDecimal amount, String otherPayer, LocalDate day) {
    if (residual != null) {
      throw new BusinessRuleViolation("V-LO-10");
    }
    if (!status.isMissing() || judgement == null || !judgement.isNegligent()) {
      throw new BusinessRuleViolation("V-LO-08");
    }
    return owe(ResidualValue.of(form, amount, otherPayer, day));
  }

  /**
   * Another residual value than the one that was set, as long as that stands on no invoice.
   *
   * @throws BusinessRuleViolation V-LO-08 when none is set and when it has come back, V-LO-09 for
   *     no amount
   */
  public ResidualCharged changeResidual(
      ChargingForm form, BigDecimal amount, String otherPayer, LocalDate day) {
    if (residual == null || !status.isMissing() && status != LostStatus.CHARGED) {
      throw new BusinessRuleViolation("V-LO-08");
    }
    return owe(ResidualValue.of(form, amount, otherPayer, day));
  }

  private ResidualCharged owe(ResidualValue value) {
    residual = value;
    return value.charged(lostNumber, deviceHoldingId());
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

  /**
   * The count of a store has found it.
   *
   * @return the residual value that is owed no more, if one was charged
   * @throws BusinessRuleViolation V-LO-05 when the time is over, V-LO-04
   */
  public Optional<ResidualWithdrawn> findInStore(LocalDate day, Act act) {
    return find(LostAction.FIND_IN_STORE, day, act);
  }

  /** A part that sat on the device has been found by itself, and is not looked for any more. */
  public void findPart(long holdingId) {
    lines.removeIf(line -> !line.isDevice() && line.holdingId() == holdingId);
  }

  /** It was not found in time; who reported it is told. */
  public LostWrittenOff writeOff(LocalDate day) {
    status = LostAction.WRITE_OFF.from(status);
    end = LostEnd.writtenOff(day);
    return new LostWrittenOff(lostNumber, reporterId);
  }

  private Optional<ResidualWithdrawn> find(LostAction action, LocalDate day, Act act) {
    // what is not given back has no such day; its status refuses it
    if (loss != null) {
      loss.requireRecoverable(day);
    }
    return close(action.from(status), LostEnd.back(day, act));
  }

  private Optional<ResidualWithdrawn> close(LostStatus to, LostEnd ended) {
    status = to;
    end = ended;
    return residual != null && residual.isOwed()
        ? Optional.of(new ResidualWithdrawn(lostNumber, ended.day()))
        : Optional.empty();
  }

  /** The holding of the device itself. */
  public long deviceHoldingId() {
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

  /** Who has reported it. */
  public long reporterId() {
    return reporterId;
  }

  /** Whose device it is or was. */
  public long recipientId() {
    return recipientId;
  }

  public LostReason reason() {
    return reason;
  }

  /** The holdings of the device and of what sat on it. */
  public Set<Long> holdingIds() {
    return lines.stream().map(LostLine::holdingId).collect(Collectors.toSet());
  }
}
