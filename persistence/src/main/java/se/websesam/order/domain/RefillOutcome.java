package se.websesam.order.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a run of the refill did for one store: an order, or none, and what it had to skip. */
@Entity
@Table(name = "refill_outcome")
@SequenceGenerator(name = "seq_refill_outcome", sequenceName = "seq_refill_outcome")
public class RefillOutcome {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_refill_outcome")
  private Long id;

  @Column(name = "refill_run_id")
  private Long runId;

  @Column(name = "store_id")
  private Long storeId;

  @Column(name = "delivery_on")
  private LocalDate deliveryOn;

  private boolean scheduled;

  @Column(name = "order_id")
  private Long orderId;

  private int pieces;

  @ElementCollection
  @CollectionTable(name = "refill_skip", joinColumns = @JoinColumn(name = "refill_outcome_id"))
  private List<RefillSkip> skips = new ArrayList<>();

  protected RefillOutcome() {}

  /** The outcome for the delivery on a day; a run of the stores that are due settles that day. */
  public static RefillOutcome of(
      RefillRun run, long storeId, LocalDate deliveryOn, List<RefillSkip> skips) {
    RefillOutcome outcome = new RefillOutcome();
    outcome.runId = run.id();
    outcome.storeId = storeId;
    outcome.deliveryOn = deliveryOn;
    outcome.scheduled = run.storeId() == null;
    outcome.skips.addAll(skips);
    return outcome;
  }

  /** This was ordered. */
  public void ordered(CustomerOrder order) {
    orderId = order.id();
    pieces = order.lines().stream().mapToInt(CustomerOrderLine::quantity).sum();
  }
}
