package se.websesam.stock.view;

import java.io.Serializable;
import java.time.DayOfWeek;

/** A store to choose, and the customer it belongs to. */
public record StoreOption(
    long id, String storeNumber, String name, long customerId, String customer, DayOfWeek refillDay)
    implements Serializable {}
