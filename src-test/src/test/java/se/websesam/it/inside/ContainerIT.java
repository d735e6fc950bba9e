package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.websesam.order.domain.CustomerOrder;
import se.websesam.order.service.WorkListQueries;
import se.websesam.user.service.UserQueries;

/** What tests inside the server rely on: callers, their permissions, and woven entities. */
@InContainer
class ContainerIT {

  @Inject private WorkListQueries workList;
  @Inject private UserQueries users;

  @ParameterizedTest
  @ValueSource(strings = {"prescriber", "finance"})
  void shouldKnowWhoCalls(String userName) throws Exception {
    Staff caller = Staff.named(userName);

    assertThat(caller.does(users::caller).userId()).isEqualTo(caller.id());
  }

  @Test
  void shouldRefuseWhoeverLacksThePermission() {
    assertThatThrownBy(() -> Staff.named("prescriber").does(workList::countNew))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void shouldRefuseNobody() {
    assertThatThrownBy(workList::countNew).isInstanceOf(EJBAccessException.class);
  }

  @Test
  void shouldWeaveEntities() {
    assertThat(CustomerOrder.class).isAssignableTo(PersistenceWeaved.class);
  }
}
