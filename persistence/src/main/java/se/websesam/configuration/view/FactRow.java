package se.websesam.configuration.view;

import java.io.Serializable;
import java.util.List;
import se.websesam.configuration.domain.FactKind;

/** A fact as it is said: its kind chooses the sentence, its words go into it. */
public record FactRow(FactKind kind, List<String> words) implements Serializable {}
