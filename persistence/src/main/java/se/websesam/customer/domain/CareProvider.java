package se.websesam.customer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Care provider [vårdgivare]: the legal care organisation that answers for its patients' data. */
@Entity
@Table(name = "care_provider")
public class CareProvider {

  @Id private Long id;
  private String name;

  @Column(name = "hsa_id")
  private String hsaId;

  protected CareProvider() {}
}
