package se.websesam.devicereturn.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The form of a buy-back [återköp].
 *
 * @param formKey made when the form is rendered: sent again it gives the same answer
 * @param orderLineId the delivery that it comes from
 * @param unopened whether it is unused and in its original package
 */
public record SendBuyback(
    @NotNull @Size(max = 40) String formKey,
    long storeId,
    @NotNull @Size(max = 40) String articleNumber,
    @NotNull Long orderLineId,
    Integer quantity,
    boolean unopened) {}
