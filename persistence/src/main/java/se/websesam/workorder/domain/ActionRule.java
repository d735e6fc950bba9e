package se.websesam.workorder.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * What an action type [typ av åtgärd] asks for before a work order reaches the centre, so that none
 * bounces later. Counties differ, so it is data.
 */
@Entity
@Table(name = "work_action_rule")
public class ActionRule {

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "action_type")
  private ActionType type;

  @Column(name = "in_portal")
  private boolean inPortal;

  @Enumerated(EnumType.STRING)
  private Performer performer;

  @Enumerated(EnumType.STRING)
  @Column(name = "work_place")
  private WorkPlace place;

  @Column(name = "needs_device")
  private boolean needsDevice;

  @Column(name = "needs_file")
  private boolean needsFile;

  @Column(name = "needs_side")
  private boolean needsSide;

  @Column(name = "needs_measures")
  private boolean needsMeasures;

  @Column(name = "needs_contact")
  private boolean needsContact;

  @Column(name = "asks_replacement")
  private boolean asksReplacement;

  @Column(name = "in_rent")
  private boolean inRent;

  @Column(name = "start_parameter")
  private String startParameter;

  @Column(name = "done_parameter")
  private String doneParameter;

  @Column(name = "urgent_parameter")
  private String urgentParameter;

  @Column(name = "two_trades_parameter")
  private String twoTradesParameter;

  @Column(name = "consent_parameter")
  private String consentParameter;

  protected ActionRule() {}

  public ActionType type() {
    return type;
  }

  /** Whether a prescriber may choose it; the centre may choose all. */
  public boolean isInPortal() {
    return inPortal;
  }

  /** Who does such work unless the orderer says otherwise. */
  public Performer performer() {
    return performer;
  }

  /** Where it is done if it can be done in one way only, or null. */
  public WorkPlace place() {
    return place;
  }

  /** Whether it is about an article or a unit, so that a designation alone is not enough. */
  public boolean needsDevice() {
    return needsDevice;
  }

  /** WO-07: whether it cannot begin without an attachment. */
  public boolean needsFile() {
    return needsFile;
  }

  public boolean needsSide() {
    return needsSide;
  }

  public boolean needsMeasures() {
    return needsMeasures;
  }

  /** WO-04: whether somebody has to be called. */
  public boolean needsContact() {
    return needsContact;
  }

  /** WO-13: whether it must be said if another device is needed meanwhile. */
  public boolean asksReplacement() {
    return asksReplacement;
  }

  /** WO-05: whether the rent of a rented device pays for it. */
  public boolean isInRent() {
    return inRent;
  }

  /** The parameter that says in how many working days it begins, or null. */
  public String startParameter() {
    return startParameter;
  }

  /** The parameter that says in how many working days it is done, or null. */
  public String doneParameter() {
    return doneParameter;
  }

  /** The parameter that says in how many working days it begins when urgent, or null. */
  public String urgentParameter() {
    return urgentParameter;
  }

  /** The parameter that says how many working days more two trades take, or null. */
  public String twoTradesParameter() {
    return twoTradesParameter;
  }

  /**
   * The parameter that names the classes of devices for which the owner of the building has to
   * consent [fastighetsägarens medgivande], or null.
   */
  public String consentParameter() {
    return consentParameter;
  }

  /** Whether the form asks if the owner of the building consents. */
  public boolean asksConsent() {
    return consentParameter != null;
  }

  /** Whether the form asks if it is urgent. */
  public boolean asksUrgent() {
    return urgentParameter != null;
  }

  /** Whether the form asks if two trades are needed. */
  public boolean asksTwoTrades() {
    return twoTradesParameter != null;
  }
}
