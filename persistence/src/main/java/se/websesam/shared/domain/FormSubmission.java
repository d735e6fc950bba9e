package se.websesam.shared.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The answer once given to a submitted form, kept under the key made when the form was rendered.
 */
@Entity
@Table(name = "form_submission")
public class FormSubmission {

  @Id
  @Column(name = "form_key")
  private String formKey;

  @Column(name = "use_case", updatable = false)
  private String useCase;

  @Column(name = "user_id", updatable = false)
  private long userId;

  private String answer;

  protected FormSubmission() {}

  /** Whether the key was made for this user and this use case. */
  public boolean belongsTo(String useCase, long userId) {
    return this.useCase.equals(useCase) && this.userId == userId;
  }

  /** The answer given then. */
  public String answer() {
    return answer;
  }
}
