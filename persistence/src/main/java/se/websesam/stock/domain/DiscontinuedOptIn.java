package se.websesam.stock.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A discontinued article [utgången artikel] that a user still takes out of a customer's store. */
@Entity
@Table(name = "discontinued_opt_in")
public class DiscontinuedOptIn {

  @Id private Long id;

  @Column(name = "user_id")
  private Long userId;

  @Column(name = "customer_id")
  private Long customerId;

  @Column(name = "article_id")
  private Long articleId;

  @Column(name = "added_at")
  private Instant addedAt;

  protected DiscontinuedOptIn() {}
}
