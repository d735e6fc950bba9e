package se.websesam.catalogue.service;

import java.util.Map;

/**
 * What a file of articles may point at.
 *
 * @param isoEditions the newest edition that has each class of ISO 9999
 * @param suppliers by number and by name in small letters
 * @param payers by number
 */
record RegisterKeys(
    Map<String, Integer> isoEditions, Map<String, Long> suppliers, Map<String, Long> payers) {}
