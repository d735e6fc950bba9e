package se.websesam.recipient.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Housing form [boendeform]: how a patient lives; each region has its own (PY-05). */
@Entity
@Table(name = "housing_form")
public class HousingForm {

  @Id private String name;
  private int place;

  protected HousingForm() {}
}
