package se.websesam.pickup.view;

import se.websesam.pickup.domain.PickupStatus;

/**
 * What is asked for in a list of pickup orders.
 *
 * @param number the number, or null for all
 * @param status one status, or null for all
 * @param openOnly only those that the centre still has something to do with
 * @param immediateToo whether those with the immediate reason are listed
 */
public record PickupSearch(
    String number, PickupStatus status, boolean openOnly, boolean immediateToo) {}
