package se.websesam.deviation.domain;

import static se.websesam.deviation.domain.DeviationType.ADMINISTRATION;
import static se.websesam.deviation.domain.DeviationType.BROKEN_AT_DELIVERY;
import static se.websesam.deviation.domain.DeviationType.CONSULTATION;
import static se.websesam.deviation.domain.DeviationType.DIRTY_AT_DELIVERY;
import static se.websesam.deviation.domain.DeviationType.FAULT_BEFORE_PRESCRIPTION;
import static se.websesam.deviation.domain.DeviationType.INCOMPLETE_DELIVERY;
import static se.websesam.deviation.domain.DeviationType.INSTALLATION;
import static se.websesam.deviation.domain.DeviationType.LATE_DELIVERY;
import static se.websesam.deviation.domain.DeviationType.LONG_RESPONSE;
import static se.websesam.deviation.domain.DeviationType.MAINTENANCE;
import static se.websesam.deviation.domain.DeviationType.MISSED_COLLECTION;
import static se.websesam.deviation.domain.DeviationType.NOT_AS_SPECIFIED;
import static se.websesam.deviation.domain.DeviationType.NOT_REACHABLE;
import static se.websesam.deviation.domain.DeviationType.POOR_QUALITY;
import static se.websesam.deviation.domain.DeviationType.RETURNED_NOT_DEREGISTERED;
import static se.websesam.deviation.domain.DeviationType.STORE_SHORTAGE;
import static se.websesam.deviation.domain.DeviationType.STORE_UNPACKING;
import static se.websesam.deviation.domain.DeviationType.TREATMENT;
import static se.websesam.deviation.domain.DeviationType.WRONG_ADDRESS;

import java.time.LocalDate;
import java.util.List;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.Permissions;

/** From where a deviation report is opened: that decides what it knows and what it can be about. */
public enum DeviationRoute {
  /** A: a delivered line of a customer order. */
  ORDER_LINE(
      NOT_AS_SPECIFIED,
      INCOMPLETE_DELIVERY,
      WRONG_ADDRESS,
      DIRTY_AT_DELIVERY,
      BROKEN_AT_DELIVERY,
      POOR_QUALITY),
  /** B: a row of the device list [hjälpmedel]. */
  DEVICE(LATE_DELIVERY, RETURNED_NOT_DEREGISTERED, POOR_QUALITY),
  /** C: the card of a unit [individkort] that somebody has. */
  INDIVIDUAL(POOR_QUALITY),
  /** D: a work order [arbetsorder]. */
  WORK_ORDER(MAINTENANCE, INSTALLATION, CONSULTATION),
  /** E: a line of a pickup order [hämtorder]. */
  PICKUP_LINE(MISSED_COLLECTION),
  /** F: nothing in particular [registrera felrapport]. */
  OWN_DETAILS(
      ADMINISTRATION, TREATMENT, NOT_REACHABLE, LONG_RESPONSE, STORE_UNPACKING, STORE_SHORTAGE),
  /** G: a unit or an article that stands in a store and that nobody has got yet. */
  STORE_ITEM(FAULT_BEFORE_PRESCRIPTION);

  private final List<DeviationType> types;

  DeviationRoute(DeviationType... types) {
    this.types = List.of(types);
  }

  /** What can be reported from here. */
  public List<DeviationType> types() {
    return types;
  }

  /**
   * The same of a certain thing: a fault of what nobody has got yet is none, and it has not gone
   * back either.
   *
   * @param deliveredOn the day it was delivered, or null
   */
  public List<DeviationType> typesOf(LocalDate deliveredOn) {
    return types.stream().filter(type -> deliveredOn != null || !type.isOfHeld()).toList();
  }

  /** The permission that what it is opened from asks for. */
  public String permission() {
    return switch (this) {
      case ORDER_LINE -> Permissions.ORDER_VIEW;
      case DEVICE, INDIVIDUAL -> Permissions.DEVICE_VIEW;
      case PICKUP_LINE -> Permissions.PICKUP_VIEW;
      case STORE_ITEM -> Permissions.STOCK_VIEW;
      case WORK_ORDER -> Permissions.WORK_VIEW;
      case OWN_DETAILS -> Permissions.DEVIATION_REGISTER;
    };
  }

  /** Whether a product fault, and so a claim, can be reported from here. */
  public boolean offersProductFault() {
    return types.stream().anyMatch(DeviationType::isProduct);
  }

  /**
   * Refuses what cannot be reported from here; no form offers it.
   *
   * @throws BusinessRuleViolation V-DV-01, also when nothing is chosen
   */
  public void requireOffers(DeviationType type) {
    if (type == null || !types.contains(type)) {
      throw new BusinessRuleViolation("V-DV-01", "type");
    }
  }
}
