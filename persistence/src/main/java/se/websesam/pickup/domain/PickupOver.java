package se.websesam.pickup.domain;

import java.util.List;

/**
 * Devices that the holder keeps although a pickup order was written: its orderer shall be told why
 * (Appendix C).
 *
 * @param missing whether they were missing at return reception (PU-11); else the centre cancelled
 * @param articles the designations of the devices
 */
public record PickupOver(
    String pickupNumber, long ordererId, boolean missing, List<String> articles, String reason) {}
