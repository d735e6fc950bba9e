package se.websesam.customer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Base code [baskod]: says which principal pays where several can be responsible (PY-02). */
@Entity
@Table(name = "base_code")
public class BaseCode {

  @Id private String code;
  private String name;

  @Column(name = "payer_id")
  private Long payerId;

  protected BaseCode() {}
}
