package se.websesam.invoice.domain;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import se.websesam.shared.domain.Act;
import se.websesam.shared.domain.BusinessRuleViolation;

/**
 * Template of e-invoices [mall eFaktura]: a selection of invoice lines that recurs, its owner's.
 */
@Entity
@Table(name = "invoice_template")
@SequenceGenerator(name = "seq_invoice_template", sequenceName = "seq_invoice_template")
public class InvoiceTemplate {

  private static final int LONGEST_NAME = 80;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_invoice_template")
  private Long id;

  @Version private long version;

  @Column(name = "owner_id")
  private Long ownerId;

  private String name;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Enumerated(EnumType.STRING)
  private InvoicePeriod period;

  @Column(name = "month_from")
  private String from;

  @Column(name = "month_to")
  private String to;

  @Column(name = "customer_number")
  private String customerNumber;

  @Enumerated(EnumType.STRING)
  private InvoiceLineKind kind;

  @Column(name = "article_number")
  private String articleNumber;

  @Column(name = "individual_number")
  private String individualNumber;

  @Column(name = "least_net")
  private BigDecimal least;

  @Column(name = "most_net")
  private BigDecimal most;

  protected InvoiceTemplate() {}

  /**
   * A new template of the user who acts.
   *
   * @throws BusinessRuleViolation V-IV-13 without a name, or with one too long
   */
  public static InvoiceTemplate of(String name, InvoiceSelection selection, Act act) {
    InvoiceTemplate template = new InvoiceTemplate();
    template.ownerId = act.userId();
    template.period = selection.period();
    template.from = text(selection.from());
    template.to = text(selection.to());
    template.customerNumber = selection.customerNumber();
    template.kind = selection.kind();
    template.articleNumber = selection.articleNumber();
    template.individualNumber = selection.individualNumber();
    template.least = selection.least();
    template.most = selection.most();
    template.rename(name, act.at());
    return template;
  }

  /**
   * Gives it another name.
   *
   * @throws BusinessRuleViolation V-IV-13 without one, or with one too long
   */
  public void rename(String name, Instant now) {
    if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
      throw new BusinessRuleViolation("V-IV-13", "templateName");
    }
    this.name = name.strip();
    savedAt = now;
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

  public long version() {
    return version;
  }

  public String name() {
    return name;
  }

  /** When it was saved or got its name. */
  public Instant savedAt() {
    return savedAt;
  }

  /** What it selects. */
  public InvoiceSelection selection() {
    return new InvoiceSelection(
        period,
        month(from),
        month(to),
        customerNumber,
        kind,
        articleNumber,
        individualNumber,
        least,
        most);
  }

  private static String text(YearMonth month) {
    return month == null ? null : month.toString();
  }

  private static YearMonth month(String text) {
    return text == null ? null : YearMonth.parse(text);
  }
}
