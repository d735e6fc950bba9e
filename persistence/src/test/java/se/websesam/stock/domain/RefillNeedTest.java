package se.websesam.stock.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.stock.domain.RefillNeed.Gap;
import se.websesam.stock.domain.RefillNeed.Line;

class RefillNeedTest {

  private static final long STICK = 1;
  private static final long OLD = 2;
  private static final long NEW = 3;

  @Test
  @Tag("BS-02")
  void shouldFillUpToTheLevel() {
    assertEquals(List.of(line(STICK, 3)), of(new Shelf(STICK, 5, 2, 0)).lines());
  }

  @Test
  @Tag("BS-02")
  void shouldCountWhatIsOnItsWay() {
    assertEquals(List.of(line(STICK, 1)), of(new Shelf(STICK, 5, 2, 2)).lines());
    assertEquals(List.of(), of(new Shelf(STICK, 5, 2, 3)).lines());
  }

  @Test
  void shouldOrderNothingWhenThereAreTooMany() {
    assertEquals(List.of(), of(new Shelf(STICK, 5, 9, 0)).lines());
  }

  @Test
  @Tag("BS-01")
  void shouldLeaveWhatTheStoreDoesNotKeep() {
    assertEquals(List.of(), of(new Shelf(STICK, 0, 0, 0)).lines());
  }

  @Test
  @Tag("BS-10")
  void shouldOrderTheEquivalentOfAnArticleThatCannotBeHad() {
    RefillNeed need = of(new Shelf(OLD, 5, 2, 0));

    assertEquals(List.of(new Line(NEW, 3, List.of(OLD))), need.lines());
  }

  @Test
  @Tag("BS-10")
  void shouldNotFillTwiceWhatTheEquivalentHasFilled() {
    RefillNeed need = of(new Shelf(OLD, 5, 2, 0), new Shelf(NEW, 0, 1, 2));

    assertEquals(List.of(), need.lines());
  }

  @Test
  @Tag("BS-10")
  void shouldAddTheGapToTheLevelOfAnEquivalentThatIsKeptItself() {
    RefillNeed need = of(new Shelf(OLD, 5, 2, 0), new Shelf(NEW, 4, 1, 0));

    assertEquals(List.of(new Line(NEW, 6, List.of(OLD))), need.lines());
  }

  @Test
  @Tag("BS-10")
  void shouldNotLetTooManyOfTheOldMakeUpForTheNew() {
    RefillNeed need = of(new Shelf(OLD, 5, 9, 0), new Shelf(NEW, 4, 1, 0));

    assertEquals(List.of(line(NEW, 3)), need.lines());
  }

  @Test
  void shouldNameWhatCannotBeHad() {
    RefillNeed need = RefillNeed.of(List.of(new Shelf(OLD, 5, 2, 1)), Map.of());

    assertEquals(List.of(), need.lines());
    assertEquals(List.of(new Gap(OLD, 2)), need.gaps());
  }

  private static RefillNeed of(Shelf... shelves) {
    return RefillNeed.of(List.of(shelves), Map.of(STICK, STICK, OLD, NEW, NEW, NEW));
  }

  private static Line line(long article, int quantity) {
    return new Line(article, quantity, List.of());
  }
}
