package se.websesam.deviation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.websesam.shared.domain.BusinessRuleViolation;

/** What is known of a faulty product, and what shall become of it (DV-02). */
@Embeddable
public class ProductFault {

  /** Batch or lot number. */
  @Column(name = "batch_number")
  private String batchNumber;

  @Column(name = "produced_on")
  private LocalDate producedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "fault_cause")
  private FaultCause cause;

  @Enumerated(EnumType.STRING)
  private Remedy remedy;

  @Enumerated(EnumType.STRING)
  @Column(name = "repair_place")
  private RepairPlace place;

  protected ProductFault() {}

  /** What the reporter says; what of it is needed, the type and the charging form decide. */
  public ProductFault(
      String batchNumber,
      LocalDate producedOn,
      FaultCause cause,
      Remedy remedy,
      RepairPlace place) {
    this.batchNumber = batchNumber;
    this.producedOn = producedOn;
    this.cause = cause;
    this.remedy = remedy;
    this.place = place;
  }

  List<BusinessRuleViolation> wrong(boolean bought, LocalDate today) {
    List<BusinessRuleViolation> wrong = new ArrayList<>();
    if (cause == FaultCause.WEAR) {
      wrong.add(new BusinessRuleViolation("V-DV-04", "cause"));
    }
    boolean unnamed = (batchNumber == null || batchNumber.isBlank()) && producedOn == null;
    if (bought && unnamed || producedOn != null && producedOn.isAfter(today)) {
      wrong.add(new BusinessRuleViolation("V-DV-05", unnamed ? "batchNumber" : "producedOn"));
    }
    if (remedy == null) {
      wrong.add(new BusinessRuleViolation("V-DV-07", "remedy"));
    }
    if (place == null) {
      wrong.add(new BusinessRuleViolation("V-DV-07", "place"));
    }
    return wrong;
  }

  boolean wantsSameUnitBack() {
    return remedy == Remedy.SAME_UNIT_BACK;
  }
}
