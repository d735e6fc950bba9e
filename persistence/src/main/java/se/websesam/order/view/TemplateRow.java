package se.websesam.order.view;

import java.io.Serializable;
import java.time.Instant;

/**
 * An order template in a list.
 *
 * @param own whether it is the caller's, who alone may change it
 * @param customerId the customer that it is shared with, or null
 */
public record TemplateRow(
    long id,
    long version,
    String name,
    boolean own,
    String owner,
    Long customerId,
    String customer,
    Instant savedAt,
    long lines)
    implements Serializable {}
