package se.websesam.order.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.websesam.catalogue.domain.ArticleType;
import se.websesam.catalogue.domain.ChargingForm;
import se.websesam.customer.domain.PayerReason;
import se.websesam.order.domain.LineStatus;

/**
 * A line on an order's page.
 *
 * @param parentLine the number of the line that it is a part of, or null
 * @param complementsHoldingId the holding that it is ordered to, or null
 * @param complements the designation of the device that it is ordered to, or null
 * @param takenOff numbers of the standard parts to take off, one for each piece, or null
 * @param feeReason why its fee is not ordered with it, or null
 */
public record OrderLineRow(
    int lineNumber,
    Integer parentLine,
    Long complementsHoldingId,
    String complements,
    String complementsNumber,
    long articleId,
    String articleNumber,
    String designation,
    ArticleType articleType,
    int quantity,
    ChargingForm chargingForm,
    BigDecimal price,
    String payer,
    PayerReason payerReason,
    LineStatus status,
    String individualNumber,
    LocalDate expectedOn,
    LocalDate deliveredOn,
    String cancelReason,
    String picture,
    String keptReason,
    boolean adapted,
    boolean needsConsultant,
    String takenOff,
    String feeReason) {

  /** The same numbers one by one. */
  public List<String> takenOffNumbers() {
    return takenOff == null ? List.of() : List.of(takenOff.split(" "));
  }

  /** Whether the line is part of a device, ordered with it or to it. */
  public boolean isPart() {
    return parentLine != null || complementsHoldingId != null;
  }
}
