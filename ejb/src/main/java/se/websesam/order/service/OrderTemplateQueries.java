package se.websesam.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.websesam.order.repository.OrderTemplateRepository;
import se.websesam.order.view.TemplateDetails;
import se.websesam.order.view.TemplateRow;
import se.websesam.shared.domain.Permissions;
import se.websesam.shared.view.Page;
import se.websesam.shared.view.PageRequest;
import se.websesam.user.service.CurrentCaller;

/** Order templates [beställningsmallar] that the caller may use. */
@Stateless
public class OrderTemplateQueries {

  @Inject private OrderTemplateRepository templates;
  @Inject private CurrentCaller caller;

  /** One page of them, by name if not sorted. */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  public Page<TemplateRow> list(PageRequest page) {
    return templates.list(caller.scope(), page);
  }

  /** All of them, to choose among. */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  public List<TemplateRow> options() {
    return templates.listAll(caller.scope());
  }

  /** One of them with its lines; empty when it does not exist, or not for this caller. */
  @RolesAllowed(Permissions.ORDER_REGISTER)
  public Optional<TemplateDetails> find(long templateId) {
    return templates.findDetails(caller.scope(), templateId);
  }
}
