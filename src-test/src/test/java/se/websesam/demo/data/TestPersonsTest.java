package se.websesam.demo.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.websesam.recipient.domain.IdentityKind;
import se.websesam.recipient.domain.IdentityNumber;

/** Patients of the demo county have published test numbers, or nobody's. */
class TestPersonsTest {

  @Test
  void shouldStartWithThePatientsKnownByName() {
    List<String> identities = TestPersons.identities(300);

    assertEquals(List.of("191212121212", "194201199124"), identities.subList(0, 2));
    assertEquals(300, Set.copyOf(identities).size());
    assertTrue(TestPersons.published().containsAll(identities));
  }

  @Test
  void shouldKeepTheOrderInABiggerCounty() {
    List<String> small = TestPersons.identities(300);

    assertEquals(small, TestPersons.identities(3_000).subList(0, 300));
  }

  @Test
  void shouldGoOnWithReserveNumbersAndNeverMakeUpAPersonNumber() {
    Set<String> published = TestPersons.published();

    List<String> identities = TestPersons.identities(150_000);

    assertEquals(150_000, Set.copyOf(identities).size());
    for (String identity : identities) {
      boolean reserve = IdentityNumber.parse(identity).kind() == IdentityKind.STOCKHOLM_RESERVE;
      assertTrue(reserve || published.contains(identity), identity);
    }
  }
}
