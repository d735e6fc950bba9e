package se.websesam.pickup.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What the driver needs to know [hämtorderinformation]. */
@Embeddable
public class DriverNotes {

  @Column(name = "contact_person")
  private String contactPerson;

  @Column(name = "contact_phone")
  private String contactPhone;

  @Column(name = "door_code")
  private String doorCode;

  @Column(name = "driver_note")
  private String note;

  @Column(name = "wished_on")
  private LocalDate wishedOn;

  protected DriverNotes() {}

  /** All of it may be left empty. */
  public DriverNotes(
      String contactPerson, String contactPhone, String doorCode, String note, LocalDate wishedOn) {
    this.contactPerson = contactPerson;
    this.contactPhone = contactPhone;
    this.doorCode = doorCode;
    this.note = note;
    this.wishedOn = wishedOn;
  }
}
