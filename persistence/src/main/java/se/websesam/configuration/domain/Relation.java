package se.websesam.configuration.domain;

import java.util.List;

/** What a part asks of other parts. */
public record Relation(RelationKind kind, long partId, List<Long> others) {}
