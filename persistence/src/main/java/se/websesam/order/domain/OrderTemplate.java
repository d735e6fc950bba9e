package se.websesam.order.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * Order template [beställningsmall]: lines that are often ordered together, kept by whoever made it
 * and shared with a customer's other users if he likes.
 */
@Entity
@Table(name = "order_template")
@SequenceGenerator(name = "seq_order_template", sequenceName = "seq_order_template")
public class OrderTemplate {

  private static final int LONGEST_NAME = 80;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_order_template")
  private Long id;

  @Version private long version;

  private String name;

  @Column(name = "owner_id")
  private Long ownerId;

  @Column(name = "customer_id")
  private Long customerId;

  @Column(name = "saved_at")
  private Instant savedAt;

  @OneToMany(mappedBy = "template", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("lineNumber")
  private List<OrderTemplateLine> lines = new ArrayList<>();

  protected OrderTemplate() {}

  /**
   * A new template of the user who acts.
   *
   * @param customerId the customer that it is shared with, or null
   * @throws BusinessRuleViolation V-CO-02, V-CO-03, V-CO-20
   */
  public static OrderTemplate of(String name, Long customerId, List<Wanted> wanted, Act act) {
    OrderTemplate template = new OrderTemplate();
    template.ownerId = act.userId();
    template.rename(name);
    template.share(customerId);
    template.rewrite(wanted, act.at());
    return template;
  }

  /** Gives it another name; V-CO-20 without one, or with one too long. */
  public void rename(String name) {
    if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
      throw new BusinessRuleViolation("V-CO-20", "templateName");
    }
    this.name = name.strip();
  }

  /**
   * Writes its lines anew; what an order says of its lines besides article, quantity and main line
   * is left out.
   *
   * @throws BusinessRuleViolation V-CO-02 without lines, V-CO-03 when a part is misplaced
   */
  public void rewrite(List<Wanted> wanted, Instant now) {
    if (wanted.isEmpty()) {
      throw new BusinessRuleViolation("V-CO-02", "articleNumber");
    }
    // written over in place: the database forbids two lines with one number even for a moment
    while (lines.size() > wanted.size()) {
      lines.remove(lines.size() - 1);
    }
    for (int i = 0; i < wanted.size(); i++) {
      wanted.get(i).requirePlace(wanted, i);
      if (i == lines.size()) {
        lines.add(new OrderTemplateLine(this, i + 1));
      }
      lines.get(i).ask(wanted.get(i));
    }
    savedAt = now;
  }

  /** Lets everybody who acts for a customer use it; with null it is the owner's alone again. */
  public void share(Long customerId) {
    this.customerId = customerId;
  }

  /** Refuses everybody but the owner (V-CO-22). */
  public void requireOwner(long userId) {
    if (ownerId != userId) {
      throw new BusinessRuleViolation("V-CO-22");
    }
  }

  /** Refuses when it has been changed since the caller read it (V-CC-01). */
  public void requireVersion(long seen) {
    if (version != seen) {
      throw new BusinessRuleViolation("V-CC-01");
    }
  }

  public Long id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** The customer whose users may use it, or null. */
  public Long customerId() {
    return customerId;
  }

  public List<OrderTemplateLine> lines() {
    return List.copyOf(lines);
  }
}
