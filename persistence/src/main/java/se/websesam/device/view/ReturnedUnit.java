package se.websesam.device.view;

import java.io.Serializable;
import se.websesam.device.domain.IndividualStatus;

/** A unit that has come back to the centre and stands neither on the shelf nor with anybody. */
public record ReturnedUnit(
    String individualNumber, String articleNumber, String designation, IndividualStatus status)
    implements Serializable {}
