package se.websesam.stock.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;

/** Buffer store [buffertförråd, förråd]: a unit's own shelf, which the centre keeps filled. */
@Entity
@Table(name = "buffer_store")
@SequenceGenerator(name = "seq_buffer_store", sequenceName = "seq_buffer_store")
public class BufferStore {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_buffer_store")
  private Long id;

  @Version private long version;

  @Column(name = "store_number")
  private String storeNumber;

  private String name;

  @Column(name = "customer_id")
  private Long customerId;

  @Enumerated(EnumType.STRING)
  @Column(name = "refill_day")
  private DayOfWeek refillDay;

  private boolean unpacking;
  private boolean active;

  protected BufferStore() {}

  public Long id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** The customer whose store it is, and who pays for what is sold to it (BS-04). */
  public Long customerId() {
    return customerId;
  }
}
