package se.websesam.workorder.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import se.websesam.shared.domain.BusinessRuleViolation;

/** What is to be done, and what whoever does it needs to know. */
@Embeddable
public class WorkFacts {

  @Enumerated(EnumType.STRING)
  @Column(name = "action_type")
  private ActionType type;

  private String description;

  @Enumerated(EnumType.STRING)
  private WorkSide side;

  private String measures;

  @Column(name = "infection_risk")
  private boolean infectionRisk;

  @Column(name = "infection_note")
  private String infectionNote;

  @Column(name = "replacement_wanted")
  private Boolean replacementWanted;

  @Column(name = "cost_proposal")
  private boolean costProposal;

  private boolean urgent;

  @Column(name = "two_trades")
  private boolean twoTrades;

  @Column(name = "service_article_id")
  private Long serviceArticleId;

  /** What the orderer says of it, or null. */
  @Column(name = "fixed_to_building")
  private Boolean fixedToBuilding;

  /** Null as long as neither the class of the device nor the orderer says it. */
  @Column(name = "consent_needed")
  private Boolean consentNeeded = false;

  private boolean consent;

  @Column(name = "consent_by")
  private String consentBy;

  @Column(name = "consent_on")
  private LocalDate consentOn;

  /** The attached file that is the consent, or null. */
  @Column(name = "consent_file_id")
  private Long consentFileId;

  protected WorkFacts() {}

  /**
   * All of it as far as it is known.
   *
   * @param measures in centimetres or kilograms, as written
   * @param infectionRisk whether the device may carry an infection
   * @param replacementWanted whether another device is needed meanwhile (WO-13), or null
   * @param costProposal whether the cost is to be approved before anything is done (WO-08)
   */
  public WorkFacts(
      ActionType type,
      String description,
      WorkSide side,
      String measures,
      boolean infectionRisk,
      String infectionNote,
      Boolean replacementWanted,
      boolean costProposal) {
    this.type = type;
    this.description = description;
    this.side = side;
    this.measures = measures;
    this.infectionRisk = infectionRisk;
    this.infectionNote = infectionNote;
    this.replacementWanted = replacementWanted;
    this.costProposal = costProposal;
  }

  /**
   * The same with what makes its deadlines others, as far as its action type asks for it.
   *
   * @param rule what its action type asks for, or null when none is chosen
   * @param urgent whether it cannot wait as long as others [brådskande]
   * @param twoTrades whether two trades are needed for it [två yrkesgrupper]
   */
  public WorkFacts pressing(ActionRule rule, boolean urgent, boolean twoTrades) {
    this.urgent = urgent && rule != null && rule.asksUrgent();
    this.twoTrades = twoTrades && rule != null && rule.asksTwoTrades();
    return this;
  }

  /** The same with the service product that is ordered [tjänsteprodukt], or null. */
  public WorkFacts ordering(Long serviceArticleId) {
    this.serviceArticleId = serviceArticleId;
    return this;
  }

  /**
   * The same with what the owner of the building has said [fastighetsägarens medgivande].
   *
   * @param needed whether it is to be fixed to the building, so that the owner has to consent; null
   *     when nobody says
   * @param given whether the owner has consented
   * @param by the owner's name, or null
   * @param on the day of the consent, or null
   * @param today the day on which this is written
   * @throws BusinessRuleViolation V-WO-27 for a day that has not come
   */
  public WorkFacts consented(
      Boolean needed, boolean given, String by, LocalDate on, LocalDate today) {
    if (on != null && on.isAfter(today)) {
      throw new BusinessRuleViolation("V-WO-27", "consentOn");
    }
    consentNeeded = needed;
    consent = given;
    consentBy = by;
    consentOn = on;
    return this;
  }

  /**
   * The same with what the orderer says of it, and the file that is the consent.
   *
   * @param fixed whether it is to be fixed to the building, or null
   * @param fileId one of its attached files, or null
   */
  public WorkFacts fixing(Boolean fixed, Long fileId) {
    fixedToBuilding = fixed;
    consentFileId = fileId;
    return this;
  }

  /** Whether nobody says if it is to be fixed to the building. */
  boolean lacksFixing() {
    return consentNeeded == null;
  }

  /** Whether the owner of the building has to consent and has not. */
  boolean lacksConsent() {
    return Boolean.TRUE.equals(consentNeeded) && !consent;
  }

  /** Whether a consent that is needed says neither who and when nor is there on paper. */
  boolean lacksProof() {
    boolean said = isThere(consentBy) && consentOn != null;
    return Boolean.TRUE.equals(consentNeeded) && consent && consentFileId == null && !said;
  }

  public boolean isUrgent() {
    return urgent;
  }

  /** Whether two trades are needed for it. */
  public boolean needsTwoTrades() {
    return twoTrades;
  }

  public ActionType type() {
    return type;
  }

  boolean isDescribed() {
    return isThere(description);
  }

  boolean saysSide() {
    return side != null;
  }

  boolean saysMeasures() {
    return isThere(measures);
  }

  boolean saysReplacement() {
    return replacementWanted != null;
  }

  /** Whether the cost is to be approved before anything is done (WO-08). */
  public boolean wantsCostProposal() {
    return costProposal;
  }

  static boolean isThere(String text) {
    return text != null && !text.isBlank();
  }
}
