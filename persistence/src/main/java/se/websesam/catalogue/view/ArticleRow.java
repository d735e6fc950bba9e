package se.websesam.catalogue.view;

import java.math.BigDecimal;
import se.websesam.catalogue.domain.ArticleType;
import se.websesam.catalogue.domain.ChargingForm;

/**
 * A published article in a list of the catalogue.
 *
 * @param price SEK without VAT, per month when rented and per piece when sold
 * @param orderable whether the centre takes orders for it (CO-01)
 * @param inAssortment whether it belongs to the procured range [sortiment]
 */
public record ArticleRow(
    long id,
    String articleNumber,
    String designation,
    String product,
    String supplier,
    String isoCode,
    ArticleType type,
    ChargingForm chargingForm,
    BigDecimal price,
    String picture,
    boolean orderable,
    boolean inAssortment) {}
