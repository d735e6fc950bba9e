package se.websesam.deviation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Whom the centre asks when it wants to know more: the reporter, or who phoned (DV-09). */
@Embeddable
public class ReportContact {

  @Column(name = "contact_name")
  private String name;

  @Column(name = "contact_phone")
  private String phone;

  @Column(name = "contact_email")
  private String email;

  protected ReportContact() {}

  /** Any of it may be left empty: the account of the reporter is known as well. */
  public ReportContact(String name, String phone, String email) {
    this.name = name;
    this.phone = phone;
    this.email = email;
  }
}
