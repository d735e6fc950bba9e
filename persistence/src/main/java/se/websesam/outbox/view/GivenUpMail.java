package se.websesam.outbox.view;

import java.io.Serializable;
import java.time.Instant;

/**
 * An e-mail that could not be sent [gavs upp].
 *
 * @param createdAt when there was news
 * @param closedAt when it was given up
 * @param fault the kind of the last fault
 */
public record GivenUpMail(
    long id, String address, Instant createdAt, Instant closedAt, int attempts, String fault)
    implements Serializable {}
