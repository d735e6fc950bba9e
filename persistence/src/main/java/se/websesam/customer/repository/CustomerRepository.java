package se.websesam.customer.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.websesam.customer.domain.Customer;
import se.websesam.customer.domain.PayerRule;
import se.websesam.customer.view.BaseCodeOption;
import se.websesam.customer.view.CustomerOption;
import se.websesam.customer.view.DeliveryAddressOption;
import se.websesam.customer.view.DeliveryPointOption;
import se.websesam.shared.domain.Unscoped;

/** Customers with their delivery addresses. */
@ApplicationScoped
public class CustomerRepository {

  private static final String OPTION =
      "SELECT NEW se.websesam.customer.view.CustomerOption(c.id, c.customerNumber, c.name)"
          + " FROM Customer c";

  @PersistenceContext private EntityManager em;

  /** The customers that a user may act for, the default one first (AC-07). */
  @Unscoped("the user's own links")
  public List<CustomerOption> listLinked(long userId) {
    return em.createQuery(
            "SELECT NEW se.websesam.customer.view.CustomerOption(c.id, c.customerNumber, c.name)"
                + " FROM Customer c JOIN UserCustomer uc ON uc.customerId = c.id"
                + " WHERE uc.userId = :userId AND c.active = TRUE"
                + " ORDER BY uc.defaultCustomer DESC, c.name",
            CustomerOption.class)
        .setParameter("userId", userId)
        .getResultList();
  }

  /** A customer to choose, by id. */
  @Unscoped("customers are no persons; the use case says whose they are")
  public Optional<CustomerOption> find(long customerId) {
    return em.createQuery(OPTION + " WHERE c.id = :id", CustomerOption.class)
        .setParameter("id", customerId)
        .getResultStream()
        .findFirst();
  }

  /** An active customer, by the number that the centre's staff type. */
  @Unscoped("customers are no persons; the use case says who may type any number")
  public Optional<CustomerOption> findByNumber(String customerNumber) {
    return em.createQuery(
            OPTION + " WHERE c.customerNumber = :number AND c.active = TRUE", CustomerOption.class)
        .setParameter("number", customerNumber)
        .getResultStream()
        .findFirst();
  }

  /** The customers that belong to a care unit. */
  @Unscoped("customers are no persons; the use case asks who may order for the unit")
  public List<Long> listOfCareUnit(long careUnitId) {
    return em.createQuery(
            "SELECT c.id FROM Customer c WHERE c.careUnitId = :careUnitId", Long.class)
        .setParameter("careUnitId", careUnitId)
        .getResultList();
  }

  /** The delivery addresses of some customers. */
  @Unscoped("the use case says whose addresses may be chosen")
  public List<DeliveryAddressOption> listAddresses(Collection<Long> customerIds) {
    if (customerIds.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "SELECT NEW se.websesam.customer.view.DeliveryAddressOption(a.id, c.id,"
                + " c.customerNumber, c.name, a.name, a.street, a.postcode, a.city)"
                + " FROM DeliveryAddress a JOIN Customer c ON c.id = a.customerId"
                + " WHERE c.active = TRUE AND c.id IN :customerIds"
                + " ORDER BY c.name, a.name",
            DeliveryAddressOption.class)
        .setParameter("customerIds", customerIds)
        .getResultList();
  }

  /** The delivery points of some customers. */
  @Unscoped("the use case says whose points may be chosen")
  public List<DeliveryPointOption> listDeliveryPoints(Collection<Long> customerIds) {
    if (customerIds.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "SELECT DISTINCT NEW se.websesam.customer.view.DeliveryPointOption(p.id, p.name,"
                + " p.street, p.postcode, p.city) FROM DeliveryPoint p"
                + " JOIN CustomerDeliveryPoint c ON c.deliveryPointId = p.id"
                + " WHERE c.customerId IN :customerIds ORDER BY p.name",
            DeliveryPointOption.class)
        .setParameter("customerIds", customerIds)
        .getResultList();
  }

  /** A customer by id. */
  public Customer get(long customerId) {
    return em.getReference(Customer.class, customerId);
  }

  /** All base codes, with who pays under each. */
  public List<BaseCodeOption> listBaseCodes() {
    return em.createQuery(
            "SELECT NEW se.websesam.customer.view.BaseCodeOption(b.code, b.name, p.name)"
                + " FROM BaseCode b JOIN Payer p ON p.id = b.payerId ORDER BY b.code",
            BaseCodeOption.class)
        .getResultList();
  }

  /** The names of some payers, by id. */
  public Map<Long, String> listPayerNames(Set<Long> payerIds) {
    if (payerIds.isEmpty()) {
      return Map.of();
    }
    return em.createQuery("SELECT p.id, p.name FROM Payer p WHERE p.id IN :ids", Object[].class)
        .setParameter("ids", payerIds)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
  }

  /** The customers with these ids. One statement however many. */
  @Unscoped("customers are no persons; the use case says whose they are")
  public List<Customer> listById(Collection<Long> customerIds) {
    if (customerIds.isEmpty()) {
      return List.of();
    }
    return em.createQuery("SELECT c FROM Customer c WHERE c.id IN :ids", Customer.class)
        .setParameter("ids", customerIds)
        .getResultList();
  }

  /** The region's rules of who pays by housing form or habilitation (PY-05), in their order. */
  public List<PayerRule> listPayerRules() {
    return em.createQuery("SELECT r FROM PayerRule r ORDER BY r.turn", PayerRule.class)
        .getResultList();
  }

  /** The payer behind a base code. */
  public Optional<Long> findPayerOfBaseCode(String code) {
    return em.createQuery("SELECT b.payerId FROM BaseCode b WHERE b.code = :code", Long.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }
}
