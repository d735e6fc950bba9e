package se.websesam.catalogue.view;

import java.io.Serializable;
import java.math.BigDecimal;
import se.websesam.catalogue.domain.ArticleType;
import se.websesam.catalogue.domain.ChargingForm;

/** An article to choose: shown while an article number or designation is being typed. */
public record ArticleOption(
    long id,
    String articleNumber,
    String designation,
    ArticleType type,
    ChargingForm chargingForm,
    BigDecimal price,
    String picture)
    implements Serializable {}
