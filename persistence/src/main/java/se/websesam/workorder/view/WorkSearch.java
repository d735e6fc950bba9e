package se.websesam.workorder.view;

import se.websesam.shared.domain.PatientRelated;
import se.websesam.workorder.domain.Performer;
import se.websesam.workorder.domain.WorkStatus;

/**
 * What is asked for in a list of work orders; null for what does not matter.
 *
 * @param openOnly only those that somebody still has something to do with
 * @param performer only those of one group of performers
 * @param recipientRef only those of one holder
 * @param individualNumber only those of one unit
 */
public record WorkSearch(
    String number,
    WorkStatus status,
    boolean openOnly,
    Performer performer,
    String recipientRef,
    String individualNumber)
    implements PatientRelated {}
