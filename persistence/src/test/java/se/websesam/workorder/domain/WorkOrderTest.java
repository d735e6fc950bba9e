package se.websesam.workorder.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.websesam.catalogue.domain.ArticleBuilder.anArticle;
import static se.websesam.shared.domain.EntityFields.set;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;

/** A work order from the form to its closing. */
class WorkOrderTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
  private static final Act ACT = Act.of(7, Instant.parse("2026-11-27T09:00:00Z"));
  private static final Act WORDS = new Act(7, ACT.at(), "Vilken sida?");
  private static final WorkOrder.Deadlines DUE =
      new WorkOrder.Deadlines(DAY.plusDays(3), DAY.plusDays(10));

  @Test
  @Tag("WO-01")
  @Tag("WO-02")
  @Tag("WO-03")
  @Tag("V-CO-01")
  @Tag("V-WO-01")
  @Tag("V-WO-02")
  @Tag("V-WO-03")
  @Tag("V-WO-04")
  void shouldTellAllThatIsMissingAtOnce() {
    WorkOrder order = WorkOrder.draft(1, 7);
    order.revise(null, null, null, facts(null, " "), null, null);

    assertMissing(order, null, "V-CO-01", "V-WO-01", "V-WO-02", "V-WO-03", "V-WO-04");
  }

  @Test
  @Tag("WO-04")
  @Tag("WO-07")
  @Tag("WO-13")
  @Tag("V-WO-06")
  @Tag("V-WO-08")
  @Tag("V-WO-11")
  @Tag("V-WO-12")
  @Tag("V-WO-13")
  void shouldAskForWhatTheActionNeeds() {
    ActionRule all = rule(ActionType.SPECIAL_ADAPTATION);
    for (String need :
        List.of("needsFile", "needsSide", "needsMeasures", "needsContact", "asksReplacement")) {
      set(all, need, true);
    }
    WorkOrder order = draft(site(WorkPlace.PERFORM), facts(ActionType.SPECIAL_ADAPTATION, "Sätt"));

    assertMissing(order, all, "V-WO-06", "V-WO-11", "V-WO-12", "V-WO-13", "V-WO-08");
  }

  @Test
  @Tag("V-WO-01")
  void shouldTakeADesignationOnlyWhereNoDeviceIsNeeded() {
    ActionRule fitting = rule(ActionType.FITTING);
    set(fitting, "needsDevice", false);
    WorkOrder order = draft(site(WorkPlace.PERFORM), facts(ActionType.FITTING, "Prova"));
    WorkSubject named = new WorkSubject(null, null, null, "Elrullstol", null);
    order.revise(3L, 4L, named, order.facts(), site(WorkPlace.PERFORM), null);

    assertMissing(order, rule(ActionType.FITTING), "V-WO-01");
    order.submit("700001", fitting, false, 0, DUE, ACT);
    assertEquals(WorkStatus.REGISTERED, order.status());
  }

  @Test
  @Tag("V-WO-18")
  void shouldLeaveSomeActionsToTheCentre() {
    ActionRule quick = rule(ActionType.REPAIR_QUICK);
    set(quick, "inPortal", false);
    WorkOrder order = draft(site(WorkPlace.COLLECT), facts(ActionType.REPAIR_QUICK, "Däck"));

    assertMissing(order, quick, "V-WO-18");
    order.submit("700001", quick, true, 0, DUE, ACT);
    assertEquals(WorkStatus.REGISTERED, order.status());
  }

  @Test
  @Tag("V-WO-19")
  void shouldDoWhereItCanBeDone() {
    ActionRule onSite = rule(ActionType.REPAIR_ON_SITE);
    set(onSite, "place", WorkPlace.PERFORM);

    assertMissing(
        draft(site(WorkPlace.COLLECT), facts(ActionType.REPAIR_ON_SITE, "Broms")),
        onSite,
        "V-WO-19");
  }

  @Test
  @Tag("V-WO-04")
  void shouldNeedAnAddressUnlessItIsTheRecipientsOwn() {
    assertFalse(new WorkSite(WorkPlace.PERFORM, AddressFrom.OTHER, null, null, null).isComplete());
    assertFalse(
        new WorkSite(WorkPlace.PERFORM, AddressFrom.OTHER, null, null, null)
            .at("Skolan", " ", null, null)
            .isComplete());
    assertTrue(
        new WorkSite(WorkPlace.PERFORM, AddressFrom.RECIPIENT, null, null, null).isComplete());
    assertFalse(new WorkSite(null, AddressFrom.RECIPIENT, null, null, null).isComplete());
  }

  @Test
  @Tag("WO-08")
  @Tag("V-WO-15")
  @Tag("V-WO-16")
  void shouldWaitForGoWhereACostProposalIsWanted() {
    WorkOrder order = sent(true);
    assertRefused("V-WO-15", () -> order.plan(DAY, ACT));
    order.move(WorkAction.BEGIN_QUOTE, ACT);
    assertRefused("V-WO-16", () -> order.quote(BigDecimal.ZERO, null, ACT));
    assertRefused("V-WO-16", () -> order.quote(null, null, ACT));
    order.quote(new BigDecimal("1200"), "Allt", ACT);
    order.move(WorkAction.APPROVE, ACT);
    order.plan(DAY, ACT);

    assertEquals(WorkStatus.PLANNED, order.status());
  }

  @Test
  @Tag("WO-05")
  void shouldSayWhenItIsPlannedTooLate() {
    assertFalse(sent(false).plan(DAY.plusDays(10), ACT));
    assertTrue(sent(false).plan(DAY.plusDays(11), ACT));
  }

  @Test
  @Tag("WO-06")
  @Tag("V-WO-10")
  void shouldAskForWords() {
    WorkOrder order = sent(false);
    assertRefused("V-WO-10", () -> order.moveWithWords(WorkAction.CANCEL, ACT));
    assertRefused("V-WO-10", () -> order.moveWithWords(WorkAction.ASK, new Act(7, ACT.at(), "  ")));
    order.moveWithWords(WorkAction.ASK, WORDS);
    order.moveWithWords(WorkAction.ANSWER, WORDS);
    assertEquals(WorkStatus.REGISTERED, order.status());
  }

  @Test
  @Tag("WO-09")
  @Tag("WO-11")
  @Tag("V-WO-17")
  @Tag("V-WO-20")
  void shouldBillWhatIsBilledWhenItIsClosed() {
    WorkOrder order = sent(false);
    assertRefused(
        "V-WO-20", () -> order.addLine(anArticle().build(), 1, true, 9, new BigDecimal("120")));
    order.plan(DAY, ACT);
    order.move(WorkAction.START, ACT);
    assertRefused(
        "V-WO-17", () -> order.addLine(anArticle().build(), 0, true, 9, new BigDecimal("120")));
    order.addLine(anArticle().build(), 2, true, 9, new BigDecimal("120"));
    order.addLine(anArticle().build(), 1, false, 9, new BigDecimal("120"));
    order.lines().forEach(line -> set(line, "id", 11L));
    order.perform(DAY.plusDays(1), ACT);

    assertEquals(
        List.of(
            new WorkBilled(11, DAY.plusDays(1), 2, new BigDecimal("120"), new BigDecimal("0.25"))),
        order.close(ACT));
    assertRefused(
        "V-WO-20", () -> order.addLine(anArticle().build(), 1, true, 9, new BigDecimal("120")));
  }

  @Test
  @Tag("WO-05")
  void shouldBeUrgentOrNeedTwoTradesOnlyWhereThatIsAsked() {
    ActionRule consultation = rule(ActionType.CONSULTATION);
    set(consultation, "urgentParameter", "some.days");
    ActionRule installation = rule(ActionType.INSTALLATION);
    set(installation, "twoTradesParameter", "more.days");

    WorkFacts urgent = facts(ActionType.CONSULTATION, "Råd").pressing(consultation, true, true);
    WorkFacts two = facts(ActionType.INSTALLATION, "Lyft").pressing(installation, true, true);
    WorkFacts none = facts(null, "Lyft").pressing(null, true, true);

    assertEquals(List.of(true, false), List.of(urgent.isUrgent(), urgent.needsTwoTrades()));
    assertEquals(List.of(false, true), List.of(two.isUrgent(), two.needsTwoTrades()));
    assertEquals(List.of(false, false), List.of(none.isUrgent(), none.needsTwoTrades()));
  }

  @Test
  @Tag("V-WO-25")
  @Tag("V-WO-26")
  @Tag("V-WO-27")
  @Tag("V-WO-28")
  void shouldHaveTheConsentOfTheOwnerOfTheBuilding() {
    assertConsent("V-WO-25", 0, consented(true, false, "Hus AB", DAY));
    assertConsent("V-WO-25", 1, consented(true, false, null, null));
    assertConsent("V-WO-26", 0, consented(true, true, null, null));
    assertConsent("V-WO-26", 0, consented(true, true, " ", DAY));
    assertConsent("V-WO-26", 0, consented(true, true, "Hus AB", null));
    assertConsent(null, 0, consented(true, true, "Hus AB", DAY));
    assertConsent("V-WO-26", 1, consented(true, true, null, null));
    assertConsent(null, 1, consented(true, true, null, null).fixing(true, 77L));
    assertConsent("V-WO-28", 1, consented(null, false, null, null));
    assertConsent(null, 0, consented(false, false, null, null));
    assertRefused("V-WO-27", () -> consented(true, true, "Hus AB", DAY.plusDays(1)));
  }

  private static WorkFacts consented(Boolean needed, boolean given, String by, LocalDate on) {
    return facts(ActionType.INSTALLATION, "Taklyft").consented(needed, given, by, on, DAY);
  }

  private static void assertConsent(String code, long files, WorkFacts facts) {
    WorkOrder order = draft(site(WorkPlace.PERFORM), facts);
    ActionRule rule = rule(ActionType.INSTALLATION);
    if (code == null) {
      order.submit("700001", rule, false, files, DUE, ACT);
      assertEquals(WorkStatus.REGISTERED, order.status());
    } else {
      BusinessRuleViolations all =
          assertThrows(
              BusinessRuleViolations.class,
              () -> order.submit("700001", rule, false, files, DUE, ACT));
      assertEquals(
          List.of(code), all.violations().stream().map(BusinessRuleViolation::code).toList());
    }
  }

  @Test
  @Tag("V-WO-09")
  void shouldNotBeRevisedWhenItHasBeenSent() {
    WorkOrder order = sent(false);

    assertRefused("V-WO-09", () -> order.revise(1L, 1L, null, order.facts(), null, null));
  }

  private static WorkOrder sent(boolean costProposal) {
    WorkOrder order =
        draft(
            site(WorkPlace.COLLECT),
            new WorkFacts(
                ActionType.ADAPTATION, "Sitsen", null, null, false, null, null, costProposal));
    order.submit("700001", rule(ActionType.ADAPTATION), false, 0, DUE, ACT);
    return order;
  }

  private static WorkOrder draft(WorkSite site, WorkFacts facts) {
    WorkOrder order = WorkOrder.draft(1, 7);
    order.revise(3L, 4L, new WorkSubject(5L, null, null, null, null), facts, site, null);
    return order;
  }

  private static WorkFacts facts(ActionType type, String description) {
    return new WorkFacts(type, description, null, null, false, null, null, false);
  }

  private static WorkSite site(WorkPlace place) {
    return new WorkSite(place, AddressFrom.RECIPIENT, "Ylva", null, null);
  }

  /** An action that needs a device and nothing else. */
  private static ActionRule rule(ActionType type) {
    ActionRule rule = new ActionRule();
    set(rule, "type", type);
    set(rule, "inPortal", true);
    set(rule, "needsDevice", true);
    set(rule, "performer", Performer.TECHNICIAN);
    return rule;
  }

  private static void assertMissing(WorkOrder order, ActionRule rule, String... codes) {
    BusinessRuleViolations all =
        assertThrows(
            BusinessRuleViolations.class, () -> order.submit("700001", rule, false, 0, DUE, ACT));
    assertEquals(
        List.of(codes), all.violations().stream().map(BusinessRuleViolation::code).toList());
  }

  private static void assertRefused(String code, Executable act) {
    assertEquals(code, assertThrows(BusinessRuleViolation.class, act).code());
  }
}
