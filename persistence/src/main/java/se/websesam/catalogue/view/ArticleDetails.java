package se.websesam.catalogue.view;

import java.math.BigDecimal;
import java.util.List;
import se.websesam.catalogue.domain.SupplyMode;

/**
 * An article's page [artikelsida].
 *
 * @param classes the classes of ISO 9999 it stands in, the widest first
 */
public record ArticleDetails(
    ArticleRow row,
    String description,
    String supplierArticleNumber,
    BigDecimal vatRate,
    SupplyMode supplyMode,
    List<IsoClass> classes) {}
