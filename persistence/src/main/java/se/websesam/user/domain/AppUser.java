package se.websesam.user.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;

/**
 * User account [användare]: a person at a care unit or at the centre, known by the HSA-id on the
 * SITHS card.
 */
@Entity
@Table(name = "app_user")
public class AppUser {

  /** Something before the sign and a domain after it; the server that sends knows better. */
  private static final Pattern EMAIL =
      Pattern.compile("(?=.{3,120}$)[^\\s@<>,;:\"()]+@[^\\s@<>,;:\"()]+\\.[^\\s@<>,;:\"().]{2,}");

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/-]{4,28}");

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

  @Column(name = "mail_notices")
  private boolean mailNotices;

  protected AppUser() {}

  public Long id() {
    return id;
  }

  public String hsaId() {
    return hsaId;
  }

  /**
   * The user changes how he is reached (AC-05); what is left empty is not known.
   *
   * @param notices whether he wants to be told of new messages by e-mail
   * @throws BusinessRuleViolations V-US-01 for an e-mail address, V-US-04 for a phone number that
   *     is none, V-US-06 when there is no address to tell him at
   */
  public void reachableBy(String email, String phone, String mobile, boolean notices) {
    List<BusinessRuleViolation> wrong = new ArrayList<>();
    this.email = known(email, EMAIL, "V-US-01", "email", wrong);
    this.phone = known(phone, PHONE, "V-US-04", "phone", wrong);
    this.mobile = known(mobile, PHONE, "V-US-04", "mobile", wrong);
    this.mailNotices = notices;
    if (notices && this.email == null) {
      wrong.add(new BusinessRuleViolation("V-US-06", "email"));
    }
    BusinessRuleViolations.throwIfAny(wrong);
  }

  private static String known(
      String typed, Pattern form, String code, String field, List<BusinessRuleViolation> wrong) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    if (!form.matcher(typed.strip()).matches()) {
      wrong.add(new BusinessRuleViolation(code, field));
    }
    return typed.strip();
  }

  /** Whether the account may log in (AC-04). */
  public boolean isActive() {
    return active;
  }
}
