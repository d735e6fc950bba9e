package se.websesam.user.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * User account [användare]: a person at a care unit or at the centre, known by the HSA-id on the
 * SITHS card.
 */
@Entity
@Table(name = "app_user")
public class AppUser {

  @Id private Long id;
  @Version private long version;

  @Column(name = "hsa_id")
  private String hsaId;

  @Column(name = "user_name")
  private String userName;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  private String title;
  private String email;
  private String phone;
  private String mobile;
  private boolean active;

  protected AppUser() {}

  public Long id() {
    return id;
  }

  public String hsaId() {
    return hsaId;
  }

  /** Given name and family name. */
  public String displayName() {
    return givenName + " " + familyName;
  }

  /** Whether the account may log in (AC-04). */
  public boolean isActive() {
    return active;
  }
}
