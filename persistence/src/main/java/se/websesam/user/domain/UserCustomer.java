package se.websesam.user.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A customer that a user may act for; one of them is the default [standardkund] (AC-07). */
@Entity
@Table(name = "user_customer")
@IdClass(UserCustomer.Key.class)
public class UserCustomer {

  @Id
  @Column(name = "user_id")
  private Long userId;

  @Id
  @Column(name = "customer_id")
  private Long customerId;

  @Column(name = "default_customer")
  private boolean defaultCustomer;

  protected UserCustomer() {}

  /** User and customer together. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long userId;
    private Long customerId;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(userId, key.userId)
          && Objects.equals(customerId, key.customerId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(userId, customerId);
    }
  }
}
