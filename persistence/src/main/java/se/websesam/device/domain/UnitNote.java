package se.websesam.device.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.OpenNote;

/**
 * Note on a unit [textinformation]: what somebody wants the next one to know of it. Everybody who
 * sees the unit reads it, so it names no person; rows are added and never changed.
 */
@Entity
@Table(name = "unit_note")
@SequenceGenerator(name = "seq_unit_note", sequenceName = "seq_unit_note")
public class UnitNote {

  private static final int LONGEST = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_unit_note")
  private Long id;

  @Column(name = "individual_id", updatable = false)
  private Long individualId;

  @Column(name = "written_at", updatable = false)
  private Instant writtenAt;

  @Column(name = "user_id", updatable = false)
  private Long userId;

  @Column(name = "note_text", updatable = false)
  private String text;

  protected UnitNote() {}

  /**
   * A note.
   *
   * @throws BusinessRuleViolation V-IN-12 when it is empty or longer than 1000 characters, V-CA-02
   *     when it could name a person
   */
  public static UnitNote written(long individualId, String text, Act act) {
    String stripped = text == null ? "" : text.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST) {
      throw new BusinessRuleViolation("V-IN-12", "note", LONGEST);
    }
    OpenNote.requireNamesNobody(stripped, "note");
    UnitNote note = new UnitNote();
    note.individualId = individualId;
    note.text = stripped;
    note.writtenAt = act.at();
    note.userId = act.userId();
    return note;
  }
}
