package se.websesam.catalogue.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.websesam.catalogue.domain.ArticleResponsibility;
import se.websesam.catalogue.domain.ArticleStatus;
import se.websesam.catalogue.domain.ArticleType;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.catalogue.domain.SupplyMode;

/** The words of the register for its choices; the first of several for one is the usual one. */
final class ArticleWords {

  static final Map<String, ArticleType> TYPES =
      words(
          Map.entry("H", ArticleType.MAIN_DEVICE),
          Map.entry("T", ArticleType.ACCESSORY),
          Map.entry("R", ArticleType.SPARE_PART),
          Map.entry("Tjänst", ArticleType.SERVICE),
          Map.entry("Avgift", ArticleType.FEE),
          Map.entry("Förbrukning", ArticleType.CONSUMABLE),
          Map.entry("Huvudhjälpmedel", ArticleType.MAIN_DEVICE),
          Map.entry("Tillbehör", ArticleType.ACCESSORY),
          Map.entry("Reservdel", ArticleType.SPARE_PART));

  static final Map<String, ArticleStatus> STATUSES =
      words(
          Map.entry("Aktiv", ArticleStatus.ACTIVE),
          Map.entry("Utgången", ArticleStatus.DISCONTINUED));

  static final Map<String, ChargingForm> FORMS =
      words(
          Map.entry("M", ChargingForm.RENTAL),
          Map.entry("A", ChargingForm.SALE),
          Map.entry("AR", ChargingForm.SALE_WITH_RETURN),
          Map.entry("Hyra", ChargingForm.RENTAL),
          Map.entry("Köp", ChargingForm.SALE),
          Map.entry("Köp med retur", ChargingForm.SALE_WITH_RETURN));

  static final Map<String, ArticleResponsibility> RESPONSIBILITIES =
      words(
          Map.entry("L", ArticleResponsibility.PRINCIPAL),
          Map.entry("R", ArticleResponsibility.RETURN_RANGE),
          Map.entry("E", ArticleResponsibility.SELF),
          Map.entry("S", ArticleResponsibility.VISION_CENTRE));

  static final Map<String, SupplyMode> SUPPLY =
      words(
          Map.entry("Lagervara", SupplyMode.STOCKED),
          Map.entry("Beställningsvara", SupplyMode.ORDER_ITEM));

  private ArticleWords() {}

  /** The usual word for a choice; empty for none. */
  static <T> String of(Map<String, T> words, T choice) {
    return words.entrySet().stream()
        .filter(word -> word.getValue() == choice)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  @SafeVarargs
  private static <T> Map<String, T> words(Map.Entry<String, T>... words) {
    Map<String, T> inOrder = new LinkedHashMap<>();
    List.of(words).forEach(word -> inOrder.put(word.getKey(), word.getValue()));
    return inOrder;
  }
}
