package se.websesam.user.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.websesam.customer.service.CustomerQueries;
import se.websesam.customer.view.CustomerOption;
import se.websesam.shared.web.Navigation;
import se.websesam.user.service.OwnDetailsService;

/** The logged-in user: name, what he may do, and the customer he acts for just now. */
@Named
@SessionScoped
public class CurrentUser implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OwnDetailsService own;
  @Inject private CustomerQueries customerQueries;

  private String name;
  private List<CustomerOption> customers;
  private Long customerId;

  public String getName() {
    if (name == null) {
      name = own.arrive().name();
    }
    return name;
  }

  /** Whether the user has a permission. */
  public boolean may(String permission) {
    return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(permission);
  }

  public List<CustomerOption> getCustomers() {
    if (customers == null) {
      customers = List.copyOf(customerQueries.own());
    }
    return customers;
  }

  /** The customer acted for: the one chosen, else the default one; null for the centre's staff. */
  public Long getCustomerId() {
    if (customerId == null && !getCustomers().isEmpty()) {
      customerId = getCustomers().get(0).id();
    }
    return customerId;
  }

  /** The name of the customer acted for; null for the centre's staff. */
  public String getCustomerName() {
    return getCustomers().stream()
        .filter(c -> Objects.equals(c.id(), getCustomerId()))
        .map(CustomerOption::name)
        .findFirst()
        .orElse(null);
  }

  /** Acts for another of the user's customers. */
  public void setCustomerId(Long chosen) {
    if (getCustomers().stream().anyMatch(c -> Objects.equals(c.id(), chosen))) {
      customerId = chosen;
    }
  }

  /** The customer chosen so far, without asking for it. */
  public Optional<Long> chosenCustomer() {
    return Optional.ofNullable(customerId);
  }

  /** Shows the page again for the customer just chosen. */
  public String change() {
    return Navigation.sameView();
  }
}
