package se.websesam.stock.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import se.websesam.catalogue.domain.Article;
import se.websesam.device.domain.DeviceIndividual;
import se.websesam.device.domain.IndividualPattern;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.OpenNote;

/**
 * Registration of a new unit [registrera ny individ]: a numbered unit stands in a unit's own store
 * and is not known here. It waits until the centre takes it over or refuses it; before that there
 * is no unit, and nobody can be given it.
 */
@Entity
@Table(name = "unit_registration")
@SequenceGenerator(name = "seq_unit_registration", sequenceName = "seq_unit_registration")
public class UnitRegistration {

  private static final int LONGEST_SERIAL = 40;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_unit_registration")
  private Long id;

  @Version private long version;

  @Column(name = "individual_number")
  private String individualNumber;

  /** The number while it waits: no two wait with the same. */
  @Column(name = "waiting_number")
  private String waitingNumber;

  @Column(name = "article_id")
  private Long articleId;

  @Column(name = "serial_number")
  private String serialNumber;

  @Column(name = "store_id")
  private Long storeId;

  @Enumerated(EnumType.STRING)
  private UnitRegistrationStatus status;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "registered_by")
  private Long registeredBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private Long decidedBy;

  private String reason;

  protected UnitRegistration() {}

  /**
   * A unit that waits for the centre.
   *
   * @throws BusinessRuleViolation V-IN-04 for its number, V-IN-06 when units of the article bear no
   *     numbers, V-IN-07 without the maker's number or with one that is too long
   */
  public static UnitRegistration of(
      String individualNumber, Article article, String serialNumber, BufferStore store, Act act) {
    String serial = serialNumber == null ? "" : serialNumber.strip();
    if (!article.isIndividualTracked()) {
      throw new BusinessRuleViolation("V-IN-06", "articleNumber");
    }
    if (serial.length() > LONGEST_SERIAL || serial.isEmpty() && article.isSerialNumberRequired()) {
      throw new BusinessRuleViolation("V-IN-07", "serialNumber", LONGEST_SERIAL);
    }
    UnitRegistration made = new UnitRegistration();
    made.individualNumber = IndividualPattern.requireNumber(individualNumber, "number");
    made.waitingNumber = made.individualNumber;
    made.articleId = article.id();
    made.serialNumber = serial.isEmpty() ? null : serial;
    made.storeId = store.id();
    made.status = UnitRegistrationStatus.WAITING;
    made.registeredAt = act.at();
    made.registeredBy = act.userId();
    return made;
  }

  /**
   * The centre takes the unit over: it stands in the store from now on.
   *
   * @throws BusinessRuleViolation V-IN-08 when it does not wait any more
   */
  public DeviceIndividual confirm(Act act) {
    decide(UnitRegistrationAction.CONFIRM, act);
    return DeviceIndividual.foundInStore(individualNumber, articleId, serialNumber, storeId);
  }

  /**
   * The centre does not take it over.
   *
   * @throws BusinessRuleViolation V-IN-08 when it does not wait any more, V-IN-09 without a reason,
   *     V-CA-02 when that could name a person
   */
  public void refuse(Act act) {
    decide(UnitRegistrationAction.REFUSE, act);
    if (act.reason() == null || act.reason().isBlank()) {
      throw new BusinessRuleViolation("V-IN-09", "reason");
    }
    OpenNote.requireNamesNobody(act.reason(), "reason");
    reason = act.reason().strip();
  }

  private void decide(UnitRegistrationAction action, Act act) {
    status = action.from(status);
    waitingNumber = null;
    decidedAt = act.at();
    decidedBy = act.userId();
  }

  public Long id() {
    return id;
  }

  public UnitRegistrationStatus status() {
    return status;
  }

  public String individualNumber() {
    return individualNumber;
  }

  public Long articleId() {
    return articleId;
  }

  public Long storeId() {
    return storeId;
  }

  /** Who registered it, and is told what comes of it. */
  public Long registeredBy() {
    return registeredBy;
  }
}
