package se.websesam.stock.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a user wants to set aside in a store.
 *
 * @param formKey made when the form was rendered; one line of the cart per key
 * @param number the number of a unit or of an article
 */
public record Reserve(
    @NotNull @Size(min = 16, max = 50) String formKey,
    long storeId,
    @NotNull String number,
    Integer quantity,
    @Size(max = 200) String note) {}
