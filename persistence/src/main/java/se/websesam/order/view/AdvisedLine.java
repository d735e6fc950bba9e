package se.websesam.order.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.websesam.customer.domain.PayerReason;

/**
 * What an order form says about a line.
 *
 * @param payer who pays, or null when nobody can be found
 * @param price what the payer pays, without VAT
 */
public record AdvisedLine(
    String payer,
    PayerReason payerReason,
    BigDecimal price,
    LocalDate expectedOn,
    List<AdvisedWarning> warnings) {}
