package se.websesam.catalogue.view;

import java.math.BigDecimal;
import java.util.List;
import se.websesam.catalogue.domain.SupplyMode;

/**
 * What the register says of an article on its page [artikelsida].
 *
 * @param extraInformation besides the description, or null
 * @param instructions the name of the file with instructions for use, or null
 * @param costCeiling SEK that the user pays at most, or null
 * @param needsConsultant whether a consultant of the centre looks at every order of it (CO-08)
 * @param discontinued whether the centre no longer supplies it
 * @param classes the classes of ISO 9999 it stands in, the widest first
 */
public record ArticleDetails(
    ArticleRow row,
    String description,
    String supplierArticleNumber,
    BigDecimal vatRate,
    SupplyMode supplyMode,
    String extraInformation,
    String instructions,
    BigDecimal costCeiling,
    String costCeilingText,
    boolean needsConsultant,
    boolean discontinued,
    List<IsoStep> classes) {}
