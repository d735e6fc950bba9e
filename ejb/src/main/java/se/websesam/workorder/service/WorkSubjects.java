package se.websesam.workorder.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.websesam.catalogue.domain.Article;
import se.websesam.catalogue.domain.ArticleType;
import se.websesam.catalogue.repository.ArticleRepository;
import se.websesam.device.domain.DeviceIndividual;
import se.websesam.device.repository.DeviceRepository;
import se.websesam.parameter.repository.Parameters;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.workorder.domain.ActionRule;
import se.websesam.workorder.domain.WorkSubject;
import se.websesam.workorder.repository.WorkRepository;
import se.websesam.workorder.view.WorkDevice;

/** What a work order is about, found from what the form says. */
@ApplicationScoped
public class WorkSubjects {

  @Inject private WorkRepository works;
  @Inject private ArticleRepository articles;
  @Inject private DeviceRepository devices;
  @Inject private Parameters parameters;

  /**
   * Article and unit with the holding and the order that belong to them.
   *
   * @throws BusinessRuleViolation V-AR-01 for an unknown article, V-IN-01 for an unknown unit,
   *     V-WO-21 for a unit of another article
   * @throws NotFound for a holding that is not the holder's
   */
  WorkSubject find(String recipientRef, SaveWork.Subject form) {
    DeviceIndividual unit = unit(form.individualNumber());
    Article article = article(form.articleNumber(), unit);
    Optional<WorkDevice> held = held(recipientRef, form, article, unit);
    return new WorkSubject(
        article == null ? null : article.id(),
        unit == null ? null : unit.id(),
        held.map(WorkDevice::holdingId).orElse(null),
        article == null ? text(form.designation()) : null,
        held.map(WorkDevice::undeliveredOrder).orElse(null));
  }

  /**
   * The service product of a number [tjänsteprodukt], or null without one.
   *
   * @throws BusinessRuleViolation V-WO-24 for what is no service
   */
  Long service(String number) {
    return text(number) == null
        ? null
        : articles
            .findByNumber(text(number))
            .filter(article -> article.type() == ArticleType.SERVICE)
            .map(Article::id)
            .orElseThrow(() -> new BusinessRuleViolation("V-WO-24", "service"));
  }

  /**
   * Whether the action fixes it to a building, so that its owner has to consent; the region says
   * which classes of devices are. Of what has no class the orderer says it, and of other classes he
   * may.
   *
   * @param fixed what the orderer says, or null
   * @return null when nobody says
   */
  Boolean needsConsent(Optional<ActionRule> rule, WorkSubject subject, Boolean fixed) {
    if (rule.filter(ActionRule::asksConsent).isEmpty()) {
      return false;
    }
    String isoCode =
        subject.articleId() == null ? null : articles.get(subject.articleId()).isoCode();
    return isoCode == null || Boolean.TRUE.equals(fixed)
        ? fixed
        : Boolean.valueOf(isOf(parameters.words(rule.get().consentParameter()), isoCode));
  }

  private static boolean isOf(Set<String> classes, String isoCode) {
    return classes.stream().anyMatch(isoCode::startsWith);
  }

  private DeviceIndividual unit(String number) {
    return text(number) == null
        ? null
        : devices
            .findIndividual(text(number))
            .orElseThrow(() -> new BusinessRuleViolation("V-IN-01", "individual"));
  }

  private Article article(String number, DeviceIndividual unit) {
    if (text(number) == null) {
      return unit == null ? null : articles.get(unit.articleId());
    }
    Article article =
        articles
            .findByNumber(text(number))
            .orElseThrow(() -> new BusinessRuleViolation("V-AR-01", "article", text(number)));
    if (unit != null && !unit.articleId().equals(article.id())) {
      throw new BusinessRuleViolation("V-WO-21", "individual");
    }
    return article;
  }

  /** The row it was opened from, unless something else has been typed since. */
  private Optional<WorkDevice> held(
      String recipientRef, SaveWork.Subject form, Article article, DeviceIndividual unit) {
    if (form.holdingId() != null) {
      WorkDevice device =
          works
              .findDevice(form.holdingId())
              .filter(held -> held.recipientRef().equals(recipientRef))
              .orElseThrow(NotFound::new);
      boolean same =
          article != null
              && device.articleNumber().equals(article.articleNumber())
              && Objects.equals(device.individualNumber(), text(form.individualNumber()));
      if (same) {
        return Optional.of(device);
      }
    }
    return unit == null
        ? Optional.empty()
        : works
            .findHeld(text(form.individualNumber()))
            .filter(held -> held.recipientRef().equals(recipientRef));
  }

  private static String text(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
