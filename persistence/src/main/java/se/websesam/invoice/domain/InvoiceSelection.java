package se.websesam.invoice.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.NotFound;

/**
 * Which invoice lines to look at [urval av fakturarader]; whatever is null does not limit, but the
 * period always does.
 *
 * @param from first month, for a period that is chosen; else null
 * @param to last month, for a period that is chosen; else null
 * @param customerNumber the ordering unit that the cost is its
 * @param least at least so many kronor without VAT on the line
 * @param most at most so many
 */
public record InvoiceSelection(
    InvoicePeriod period,
    YearMonth from,
    YearMonth to,
    String customerNumber,
    InvoiceLineKind kind,
    String articleNumber,
    String individualNumber,
    BigDecimal least,
    BigDecimal most)
    implements Serializable, LoggedObject {

  private static final int LONGEST_CUSTOMER = 20;
  private static final int LONGEST_NUMBER = 30;
  private static final int LONGEST_NAME_IN_THE_LOG = 60;

  private static final int LONGEST_IN_MONTHS = 24;

  /**
   * Refuses what selects nothing.
   *
   * @throws BusinessRuleViolation V-IV-11 for a chosen period without months, backwards or longer
   *     than two years, V-IV-12 when the most is less than the least
   * @throws NotFound for a number longer than any
   */
  public InvoiceSelection {
    if (period == InvoicePeriod.CHOSEN) {
      if (from == null
          || to == null
          || to.isBefore(from)
          || !to.isBefore(from.plusMonths(LONGEST_IN_MONTHS))) {
        throw new BusinessRuleViolation("V-IV-11", "to");
      }
    } else {
      from = null;
      to = null;
    }
    if (isLonger(customerNumber, LONGEST_CUSTOMER)
        || isLonger(articleNumber, LONGEST_NUMBER)
        || isLonger(individualNumber, LONGEST_NUMBER)) {
      throw new NotFound();
    }
    if (least != null && most != null && least.compareTo(most) > 0) {
      throw new BusinessRuleViolation("V-IV-12", "most");
    }
  }

  private static boolean isLonger(String number, int longest) {
    return number != null && number.length() > longest;
  }

  /** The period and what limits it, as far as the log has room. */
  @Override
  public String objectId() {
    String name =
        Stream.of(period, from, to, customerNumber, articleNumber, individualNumber)
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(" "));
    return name.substring(0, Math.min(name.length(), LONGEST_NAME_IN_THE_LOG));
  }

  /** All lines of a period. */
  public static InvoiceSelection of(InvoicePeriod period) {
    return new InvoiceSelection(period, null, null, null, null, null, null, null, null);
  }

  /** The first month that it is about, asked in a month. */
  public YearMonth first(YearMonth now) {
    return switch (period) {
      case LAST_MONTH -> now.minusMonths(1);
      case LAST_THREE_MONTHS -> now.minusMonths(3);
      case THIS_YEAR -> now.withMonth(1);
      case LAST_YEAR -> now.minusYears(1).withMonth(1);
      case CHOSEN -> from;
    };
  }

  /** The last month that it is about, asked in a month. */
  public YearMonth last(YearMonth now) {
    return switch (period) {
      case LAST_MONTH, LAST_THREE_MONTHS -> now.minusMonths(1);
      case THIS_YEAR -> now;
      case LAST_YEAR -> now.minusYears(1).withMonth(12);
      case CHOSEN -> to;
    };
  }
}
