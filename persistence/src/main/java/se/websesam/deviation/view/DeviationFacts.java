package se.websesam.deviation.view;

import java.time.LocalDate;
import se.websesam.deviation.domain.AnswerCause;
import se.websesam.deviation.domain.FaultCause;
import se.websesam.deviation.domain.Injury;
import se.websesam.deviation.domain.Remedy;
import se.websesam.deviation.domain.RepairPlace;

/** What the reporter told of a deviation, and what the centre answered. */
public record DeviationFacts(
    String description,
    LocalDate happenedOn,
    Integer quantity,
    Injury injury,
    String deliveryNote,
    String waybill,
    String batchNumber,
    LocalDate producedOn,
    FaultCause cause,
    Remedy remedy,
    RepairPlace place,
    String contactName,
    String contactPhone,
    String contactEmail,
    boolean claimExpired,
    String supplierReference,
    AnswerCause answerCause,
    String answerMeasure,
    String answer,
    LocalDate purchaseCreditedOn) {}
