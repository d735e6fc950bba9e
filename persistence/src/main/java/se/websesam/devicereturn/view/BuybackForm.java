package se.websesam.devicereturn.view;

import java.util.List;
import se.websesam.devicereturn.domain.StoreDelivery;

/**
 * What the form of a buy-back offers.
 *
 * @param refusal the rule by which the centre does not take the article back at all, or null
 * @param days how long after its delivery something may go back
 * @param deliveries what came so lately, the latest first
 */
public record BuybackForm(
    long storeId,
    String store,
    String articleNumber,
    String designation,
    int available,
    String refusal,
    int days,
    List<StoreDelivery> deliveries) {}
