package se.websesam.order.view;

import java.math.BigDecimal;
import se.websesam.customer.domain.PayerReason;

/** What an article costs today for the payer who would pay if it were ordered now. */
public record PayerPrice(BigDecimal price, String payer, PayerReason reason) {}
