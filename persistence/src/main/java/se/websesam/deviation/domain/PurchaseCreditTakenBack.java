package se.websesam.deviation.domain;

import java.time.LocalDate;

/**
 * Event: what a claim had given back is taken back, since its report will be answered otherwise
 * (DV-05).
 */
public record PurchaseCreditTakenBack(String deviationNumber, LocalDate day) {}
