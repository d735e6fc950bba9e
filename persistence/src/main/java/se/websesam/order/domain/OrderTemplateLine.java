package se.websesam.order.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Line of an order template [mallrad]: an article, its quantity, the line it is a part of. */
@Entity
@Table(name = "order_template_line")
@SequenceGenerator(name = "seq_order_template_line", sequenceName = "seq_order_template_line")
public class OrderTemplateLine {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_order_template_line")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "order_template_id")
  private OrderTemplate template;

  @Column(name = "line_number")
  private int lineNumber;

  /** The number of the line that this one is a part of. */
  @Column(name = "parent_line")
  private Integer parentLine;

  @Column(name = "article_id")
  private Long articleId;

  private int quantity;

  protected OrderTemplateLine() {}

  OrderTemplateLine(OrderTemplate template, int lineNumber) {
    this.template = template;
    this.lineNumber = lineNumber;
  }

  void ask(Wanted wanted) {
    this.parentLine = wanted.parent() == null ? null : wanted.parent() + 1;
    this.articleId = wanted.article().id();
    this.quantity = wanted.quantity();
  }

  public int lineNumber() {
    return lineNumber;
  }

  /** The number of the line that this one is a part of, or null. */
  public Integer parentLine() {
    return parentLine;
  }

  public Long articleId() {
    return articleId;
  }

  public int quantity() {
    return quantity;
  }
}
