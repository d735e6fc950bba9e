package se.websesam.device.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.service.Logged;
import se.websesam.audit.service.ObjectId;
import se.websesam.device.domain.IndividualPattern;
import se.websesam.device.repository.UnitRepository;
import se.websesam.device.view.UnitCard;
import se.websesam.device.view.UnitHead;
import se.websesam.device.view.UnitHit;
import se.websesam.device.view.UnitHolding;
import se.websesam.recipient.repository.RecipientRepository;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.NotFound;
import se.websesam.shared.domain.Permissions;
import se.websesam.user.service.CurrentCaller;

/** Numbered units: the search, and their cards [individkort]. */
@Stateless
public class UnitQueries {

  /** More hits than anybody reads (V-IN-03). */
  private static final int MOST = 200;

  @Inject private UnitRepository units;
  @Inject private RecipientRepository recipients;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /**
   * The units that match a whole number, {@code 123*} or {@code *123}, and those that bore such a
   * number before.
   *
   * @throws BusinessRuleViolation V-IN-01 when a whole number is nobody's, V-IN-02 for asterisks
   *     elsewhere, V-IN-03 when there are more than 200
   */
  @RolesAllowed(Permissions.DEVICE_VIEW)
  public List<UnitHit> search(String typed) {
    IndividualPattern pattern = IndividualPattern.parse(typed);
    List<UnitHit> hits = new ArrayList<>(units.find(pattern, MOST + 1));
    hits.addAll(units.findByFormerNumber(pattern, MOST + 1));
    if (hits.isEmpty()) {
      throw new BusinessRuleViolation("V-IN-01", "number");
    }
    if (hits.size() > MOST) {
      throw new BusinessRuleViolation("V-IN-03", "number", MOST);
    }
    return hits;
  }

  /** The unit that bears a number, and one that bore it before. */
  @RolesAllowed(Permissions.DEVICE_VIEW)
  public List<UnitHit> find(String number) {
    IndividualPattern pattern = new IndividualPattern(IndividualPattern.Kind.WHOLE, number);
    List<UnitHit> hits = new ArrayList<>(units.find(pattern, 1));
    hits.addAll(units.findByFormerNumber(pattern, 1));
    return hits;
  }

  /**
   * A unit's card: its facts, who has had it as far as the caller may see them, and what sits on it
   * on a day.
   *
   * @param day the day to show parts of, or null for today
   * @throws NotFound when no unit has the number
   */
  @RolesAllowed(Permissions.DEVICE_VIEW)
  @Logged(value = AccessAction.VIEW, object = "INDIVIDUAL")
  public UnitCard card(@ObjectId String individualNumber, LocalDate day) {
    LocalDate today = LocalDate.now(clock);
    UnitHead head = units.findHead(individualNumber).orElseThrow(NotFound::new);
    List<UnitHolding> all = units.listHoldings(head.id());
    Set<Long> visible =
        recipients
            .listVisibleNumbers(
                caller.scope(), all.stream().map(UnitHolding::recipientId).toList(), today)
            .keySet();
    return new UnitCard(
        head,
        all.stream()
            .map(held -> visible.contains(held.recipientId()) ? held : held.anonymous())
            .toList(),
        units.listParts(head.id(), day == null ? today : day),
        units.listNotes(head.id()),
        units.listChanges(head.id()),
        units.listHandlings(head.id()));
  }
}
