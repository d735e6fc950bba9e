package se.websesam.stock.view;

import java.time.LocalDate;
import se.websesam.stock.domain.MovementKind;

/** A store that a unit came to or left, on its card. */
public record UnitPlace(LocalDate happenedOn, MovementKind kind, String store, String reason) {}
