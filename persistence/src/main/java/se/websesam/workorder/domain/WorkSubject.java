package se.websesam.workorder.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a work order is about: an article, a numbered unit of it, what the holder has of it, and the
 * customer order that it came with.
 */
@Embeddable
public class WorkSubject {

  @Column(name = "article_id")
  private Long articleId;

  @Column(name = "individual_id")
  private Long individualId;

  @Column(name = "holding_id")
  private Long holdingId;

  private String designation;

  @Column(name = "customer_order_number")
  private String customerOrderNumber;

  protected WorkSubject() {}

  /**
   * All of it may be unknown.
   *
   * @param holdingId what its holder has of it, or null
   * @param designation what it is called where it has no article [benämning], or null
   * @param customerOrderNumber the order whose delivery the work is done with (LW-01), or null
   */
  public WorkSubject(
      Long articleId,
      Long individualId,
      Long holdingId,
      String designation,
      String customerOrderNumber) {
    this.articleId = articleId;
    this.individualId = individualId;
    this.holdingId = holdingId;
    this.designation = designation;
    this.customerOrderNumber = customerOrderNumber;
  }

  boolean isDevice() {
    return articleId != null || individualId != null;
  }

  boolean isNamed() {
    return isDevice() || designation != null && !designation.isBlank();
  }

  /** Its article, or null. */
  public Long articleId() {
    return articleId;
  }

  /** What the holder has of it, or null. */
  public Long holdingId() {
    return holdingId;
  }
}
