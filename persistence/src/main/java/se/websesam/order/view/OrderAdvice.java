package se.websesam.order.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What an order form says besides what was typed in it.
 *
 * @param expectedOn when all of it can be there: the day of the slowest line (CO-10)
 * @param binding whether an equivalent proposed must be taken or declined with a reason
 */
public record OrderAdvice(
    List<AdvisedLine> lines,
    LocalDate expectedOn,
    int urgentHours,
    BigDecimal urgentFee,
    boolean binding) {

  /** How many warnings stand by the lines. */
  public int warnings() {
    return lines.stream().mapToInt(line -> line.warnings().size()).sum();
  }
}
