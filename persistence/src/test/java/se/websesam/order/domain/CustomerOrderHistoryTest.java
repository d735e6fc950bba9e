package se.websesam.order.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.websesam.catalogue.domain.ArticleBuilder.anArticle;
import static se.websesam.order.domain.CustomerOrderBuilder.HANDLED;
import static se.websesam.order.domain.CustomerOrderBuilder.HANDLER;
import static se.websesam.order.domain.CustomerOrderBuilder.ORDERER;
import static se.websesam.order.domain.CustomerOrderBuilder.WRITTEN;
import static se.websesam.order.domain.CustomerOrderBuilder.anOrder;
import static se.websesam.order.domain.OrderAssertions.changes;
import static se.websesam.order.domain.OrderAssertions.history;
import static se.websesam.shared.domain.EntityFields.get;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.catalogue.domain.Article;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;

/** What an order remembers of what was done with it. */
class CustomerOrderHistoryTest {

  private static final Act ORDERERS = Act.of(ORDERER, WRITTEN);
  private static final Act CENTRES = Act.of(HANDLER, HANDLED);
  private static final LocalDate DAY = LocalDate.parse("2026-03-03");

  private final Article plain = anArticle().id(1).build();

  @Test
  void shouldWriteARowOfHistoryForEveryChange() {
    CustomerOrder order = anOrder().wanting(plain, 1).wanting(plain, 2).submitted().build();

    order.handle(1, LineAction.REVIEW, CENTRES);
    order.allocate(2, null, CENTRES);
    order.deliver(2, DAY, CENTRES);
    order.cancelByCentre(1, new Act(HANDLER, HANDLED, "broken"));

    assertEquals(
        List.of(
            "- SUBMIT DRAFT REGISTERED 7 null",
            "1 REVIEW NEW UNDER_REVIEW 8 null",
            "2 ALLOCATE NEW ALLOCATED 8 null",
            "2 DELIVER ALLOCATED DELIVERED 8 null",
            "1 CANCEL_BY_CENTRE UNDER_REVIEW CANCELLED 8 broken"),
        history(order));
    assertEquals(
        List.of(WRITTEN, HANDLED, HANDLED, HANDLED, HANDLED),
        changes(order).map(row -> (Instant) get(row, "changedAt")).toList());
  }

  @Test
  @Tag("CO-14")
  void shouldWriteTheOrderersCancellationOnLinesAndOrder() {
    CustomerOrder order = anOrder().withLinesIn(LineStatus.NEW, LineStatus.NEW).build();

    order.cancelByOrderer(ORDERERS);

    assertEquals(
        List.of(
            "- SUBMIT DRAFT REGISTERED 7 null",
            "1 CANCEL_BY_ORDERER NEW CANCELLED 7 null",
            "2 CANCEL_BY_ORDERER NEW CANCELLED 7 null",
            "- CANCEL_BY_ORDERER REGISTERED CANCELLED 7 null"),
        history(order));
  }

  @Test
  void shouldWriteNoHistoryForWhatWasRefused() {
    CustomerOrder order = anOrder().submitted().build();

    assertThrows(BusinessRuleViolation.class, () -> order.deliver(1, DAY, CENTRES));

    assertEquals(List.of("- SUBMIT DRAFT REGISTERED 7 null"), history(order));
  }
}
