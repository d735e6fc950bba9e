package se.websesam.shared.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import se.websesam.shared.repository.FormSubmissionRepository;

/** Forgets the keys of forms that nobody can send again, each night. */
@Singleton
public class FormCleaning {

  private static final Duration KEPT = Duration.ofDays(30);

  @Inject private FormSubmissionRepository forms;
  @Inject private Clock clock;

  @Schedule(hour = "2", minute = "20", timezone = "Europe/Stockholm", persistent = false)
  void forgetOldForms() {
    forms.forgetBefore(clock.instant().minus(KEPT));
  }
}
