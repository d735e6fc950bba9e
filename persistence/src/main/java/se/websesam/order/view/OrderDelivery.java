package se.websesam.order.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.websesam.order.domain.DeliverTo;

/**
 * The delivery details of an order.
 *
 * @param addressId the delivery address of the customer who orders
 * @param name whom or what the goods are brought to; like the rest of the address null when it is a
 *     patient's home
 * @param urgentFee what the customer pays for being in a hurry, once submitted, or null
 */
public record OrderDelivery(
    Long addressId,
    DeliverTo to,
    Long pointId,
    String name,
    String street,
    String postcode,
    String city,
    String contactPerson,
    String contactPhone,
    String doorCode,
    String note,
    LocalDate wishedOn,
    boolean together,
    boolean urgent,
    BigDecimal urgentFee,
    LocalDate urgentChargedOn) {}
