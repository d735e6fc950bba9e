package se.websesam.configuration.view;

import java.io.Serializable;
import java.math.BigDecimal;
import se.websesam.catalogue.domain.ChargingForm;

/**
 * A part that a repair adds, or with a negative number takes away.
 *
 * @param standard whether it comes with the device and costs nothing
 */
public record PartChange(
    String articleNumber,
    String designation,
    int pieces,
    ChargingForm chargingForm,
    BigDecimal price,
    boolean standard)
    implements Serializable {}
