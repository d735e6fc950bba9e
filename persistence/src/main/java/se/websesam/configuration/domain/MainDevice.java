package se.websesam.configuration.domain;

/**
 * Main device [huvudhjälpmedel] that parts are mounted on.
 *
 * @param product the name it shares with its sizes and colours
 * @param neverComponents whether it is marked as never having components (CP-02)
 * @param maxKilograms what it carries, user and parts together; null when nothing is said
 */
public record MainDevice(
    long id,
    String articleNumber,
    String designation,
    String product,
    boolean neverComponents,
    Integer maxKilograms) {}
