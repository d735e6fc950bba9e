package se.websesam.recipient.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * Recipient [mottagare]: the patient or care unit that devices are for.
 *
 * <p>The centre registers recipients and keeps them up to date; prescribers look them up and order
 * to them. A person with protected identity [skyddad identitet] is registered without address and
 * phone, so that nothing can leak from here.
 */
@Entity
@Table(name = "recipient")
public class Recipient {

  @Id private Long id;
  @Version private long version;

  @Column(name = "public_id")
  private String publicId;

  @Enumerated(EnumType.STRING)
  private RecipientKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "identity_kind")
  private IdentityKind identityKind;

  @Column(name = "identity_number")
  private String identityNumber;

  @Column(name = "care_unit_id")
  private Long careUnitId;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  private String street;
  private String postcode;
  private String city;
  private String phone;

  @Column(name = "protected_identity")
  private boolean protectedIdentity;

  @Column(name = "deceased_on")
  private LocalDate deceasedOn;

  @Column(name = "awaiting_release")
  private boolean awaitingRelease;

  protected Recipient() {}

  public Long id() {
    return id;
  }

  /** The opaque id that may stand in an address. */
  public String publicId() {
    return publicId;
  }

  /** The care unit that is itself the holder; null for a patient. */
  public Long careUnitId() {
    return careUnitId;
  }

  public boolean isProtected() {
    return protectedIdentity;
  }

  /**
   * Refuses orders to the deceased (V-ID-05) and to those the centre has not released (V-ID-06).
   */
  public void requireMayReceive() {
    if (deceasedOn != null) {
      throw new BusinessRuleViolation("V-ID-05");
    }
    if (awaitingRelease) {
      throw new BusinessRuleViolation("V-ID-06");
    }
  }
}
