package se.websesam.it.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import se.websesam.it.inside.Pickups.Held;
import se.websesam.workorder.domain.ActionType;
import se.websesam.workorder.domain.AddressFrom;
import se.websesam.workorder.domain.WorkPlace;
import se.websesam.workorder.service.SaveWork;
import se.websesam.workorder.service.SavedWork;
import se.websesam.workorder.service.WorkOrderService;
import se.websesam.workorder.service.WorkRef;

/** Work orders as the tests need them. */
@Dependent
public class Works {

  static final Staff TECHNICIAN = Staff.named("technician");

  private static final SaveWork.Consent NO_CONSENT =
      new SaveWork.Consent(null, false, null, null, null);

  @Inject private WorkOrderService works;

  /** A form never sent before, for a repair of what a patient has. */
  SaveWork form(Held held) {
    return form(held, ActionType.REPAIR_AT_CENTRE, false);
  }

  /** The same for another action. */
  SaveWork form(Held held, ActionType type, boolean costProposal) {
    return form(null, null, held, type, costProposal);
  }

  /** The same for a draft that was saved before. */
  SaveWork form(Long id, Long version, Held held, ActionType type, boolean costProposal) {
    String article =
        Database.sql()
            .value(
                "SELECT a.article_number FROM device_holding h JOIN article a"
                    + " ON a.id = h.article_id WHERE h.id = ?",
                held.id());
    return new SaveWork(
        UUID.randomUUID().toString(),
        id,
        version,
        held.patient(),
        Orders.address(),
        new SaveWork.Subject(held.id(), article, held.unit(), null),
        new SaveWork.Facts(
            type,
            "Bromsen tar inte",
            null,
            null,
            false,
            null,
            true,
            costProposal,
            false,
            false,
            NO_CONSENT,
            null),
        new SaveWork.Site(
            WorkPlace.COLLECT,
            AddressFrom.CUSTOMER,
            null,
            null,
            null,
            null,
            "Ylva",
            "070-1740608",
            null),
        null);
  }

  /** The same form for a service product. */
  SaveWork ordering(SaveWork form, String serviceNumber) {
    SaveWork.Facts facts = form.facts();
    return new SaveWork(
        form.formKey(),
        form.orderId(),
        form.version(),
        form.recipientRef(),
        form.deliveryAddressId(),
        form.subject(),
        new SaveWork.Facts(
            facts.type(),
            facts.description(),
            facts.side(),
            facts.measures(),
            facts.infectionRisk(),
            facts.infectionNote(),
            facts.replacementWanted(),
            facts.costProposal(),
            facts.urgent(),
            facts.twoTrades(),
            facts.consent(),
            serviceNumber),
        form.site(),
        form.performer());
  }

  /** The same form about an article, with what the owner of the building says. */
  SaveWork consented(SaveWork form, String articleNumber, SaveWork.Consent consent) {
    SaveWork.Facts facts = form.facts();
    return new SaveWork(
        UUID.randomUUID().toString(),
        form.orderId(),
        form.version(),
        form.recipientRef(),
        form.deliveryAddressId(),
        new SaveWork.Subject(null, articleNumber, null, null),
        new SaveWork.Facts(
            facts.type(),
            facts.description(),
            facts.side(),
            facts.measures(),
            facts.infectionRisk(),
            facts.infectionNote(),
            facts.replacementWanted(),
            facts.costProposal(),
            facts.urgent(),
            facts.twoTrades(),
            consent,
            facts.serviceNumber()),
        form.site(),
        form.performer());
  }

  /** The same form, urgent or for two trades, to be done on site. */
  SaveWork pressing(SaveWork form, boolean urgent, boolean twoTrades) {
    SaveWork.Facts facts = form.facts();
    SaveWork.Site site = form.site();
    return new SaveWork(
        form.formKey(),
        form.orderId(),
        form.version(),
        form.recipientRef(),
        form.deliveryAddressId(),
        form.subject(),
        new SaveWork.Facts(
            facts.type(),
            facts.description(),
            facts.side(),
            facts.measures(),
            facts.infectionRisk(),
            facts.infectionNote(),
            facts.replacementWanted(),
            facts.costProposal(),
            urgent,
            twoTrades,
            facts.consent(),
            facts.serviceNumber()),
        new SaveWork.Site(
            WorkPlace.PERFORM,
            site.from(),
            site.otherName(),
            site.otherStreet(),
            site.otherPostcode(),
            site.otherCity(),
            site.contactPerson(),
            site.contactPhone(),
            site.doorCode()),
        form.performer());
  }

  /** The same for a technician who comes to dismount it. */
  SaveWork dismantling(Held held) {
    SaveWork form = form(held, ActionType.DISMANTLING, false);
    return new SaveWork(
        form.formKey(),
        null,
        null,
        form.recipientRef(),
        form.deliveryAddressId(),
        form.subject(),
        form.facts(),
        new SaveWork.Site(
            WorkPlace.PERFORM,
            AddressFrom.CUSTOMER,
            null,
            null,
            null,
            null,
            "Ylva",
            "070-1740608",
            null),
        null);
  }

  /** A work order of the prescriber's that has reached the centre. */
  WorkRef sent(SaveWork form) throws Exception {
    SavedWork sent = Orders.PRESCRIBER.does(() -> works.submit(form));
    return ref(sent.id());
  }

  /** A work order as whoever reads it now would refer to it. */
  WorkRef ref(long id) {
    return new WorkRef(
        id, Database.sql().number("SELECT version FROM work_order WHERE id = ?", id));
  }
}
