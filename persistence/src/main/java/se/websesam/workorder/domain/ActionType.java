package se.websesam.workorder.domain;

/** What is to be done [typ av åtgärd] (DOMAIN 4.9); what each asks for stands in its rule. */
public enum ActionType {
  /** Repair of a device that is brought in [avhjälpande underhåll på centralen]. */
  REPAIR_AT_CENTRE,
  /** Repair where the device is [avhjälpande underhåll hos kund/brukare]. */
  REPAIR_ON_SITE,
  /** The patient comes by with it [snabbservice]. */
  REPAIR_QUICK,
  /** It is dangerous as it is [akut avhjälpande underhåll]. */
  REPAIR_URGENT,
  /** Planned check of a strained device [teknisk översyn]. */
  TECHNICAL_REVIEW,
  /** By the interval of the article [förebyggande underhåll]. */
  PREVENTIVE_MAINTENANCE,
  /** By the interval of the article [besiktning]. */
  INSPECTION,
  /** Mounted in place [montering/installation]. */
  INSTALLATION,
  /** Dismounted, and then it goes back [demontering/avinstallation] (PU-13). */
  DISMANTLING,
  /** As the manufacturer means it [anpassning]. */
  ADAPTATION,
  /** Beyond what the manufacturer means [specialanpassning]. */
  SPECIAL_ADAPTATION,
  /** A consultant helps [konsultation]. */
  CONSULTATION,
  /** A device is tried out [utprovning]. */
  FITTING,
  /** A product that is not in the range [utom sortiment]. */
  OUTSIDE_ASSORTMENT
}
