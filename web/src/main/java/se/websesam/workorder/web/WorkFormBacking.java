package se.websesam.workorder.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.websesam.recipient.web.HolderRef;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;
import se.websesam.workorder.domain.ActionType;
import se.websesam.workorder.domain.AddressFrom;
import se.websesam.workorder.domain.Performer;
import se.websesam.workorder.domain.WorkPlace;
import se.websesam.workorder.domain.WorkSide;
import se.websesam.workorder.service.SaveWork;
import se.websesam.workorder.service.SavedWork;
import se.websesam.workorder.service.WorkOrderService;
import se.websesam.workorder.service.WorkQueries;
import se.websesam.workorder.service.WorkRef;
import se.websesam.workorder.view.WorkDetails;
import se.websesam.workorder.view.WorkDevice;
import se.websesam.workorder.view.WorkForm;

/** The form of a work order [arbetsorder]: new, from a device or an order, or a draft. */
@Named
@ViewScoped
public class WorkFormBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WorkOrderService works;
  @Inject private WorkQueries queries;
  @Inject private HolderRef holderRef;
  @Inject private Texts texts;

  /** Made when the form is rendered: sending it twice gives one work order. */
  private final String formKey = UUID.randomUUID().toString();

  private final WorkFields fields = new WorkFields();
  private String holder;
  private Long device;
  private String order;
  private Long draft;
  private Long version;
  private String undeliveredOrder;
  private transient WorkForm form;
  private transient WorkDetails saved;

  /** Opens the form with everything that is known carried along. */
  public void load() {
    holder = holderRef.getValue();
    if (draft != null) {
      fill(queries.draft(draft));
    } else if (device != null) {
      fill(queries.device(device));
    } else if (order != null) {
      fill(queries.undelivered(order));
    }
    holderRef.setValue(holder);
    if (holder != null && draft == null) {
      fields.getContact().setContactPhone(getForm().holder().phone());
      fields.setDeliveryAddressId(
          getForm().addresses().stream().findFirst().map(address -> address.id()).orElse(null));
    }
  }

  private void fill(WorkDevice known) {
    holder = known.recipientRef();
    undeliveredOrder = known.undeliveredOrder();
    fields.fill(known);
  }

  private void fill(WorkDetails details) {
    saved = details;
    holder = details.recipientRef();
    version = details.head().version();
    undeliveredOrder = details.body().customerOrderNumber();
    fields.fill(details);
  }

  /** Keeps what has been written [spara ändringar]. */
  public void save() {
    Navigation.tell(texts.page("work_edit.saved"));
    Navigation.redirect(
        "/portal/workorder/edit.xhtml?holder="
            + holder
            + "&draft="
            + works.saveDraft(written()).id());
  }

  /** Keeps what has been written, and goes to its files. */
  public void attach() {
    Navigation.redirect(
        "/portal/workorder/files.xhtml?holder="
            + holder
            + "&id="
            + works.saveDraft(written()).id());
  }

  /** Sends the form to the centre [verkställ] and shows the work order with its number. */
  public void submit() {
    SavedWork sent = works.submit(written());
    Navigation.tell(texts.page("work_edit.done", sent.number()));
    Navigation.redirect(
        "/portal/workorder/details.xhtml?holder=" + holder + "&nr=" + sent.number());
  }

  /** Throws the draft away. */
  public String discard() {
    if (draft != null) {
      works.discard(new WorkRef(draft, version));
      Navigation.tell(texts.page("work_edit.discarded"));
    }
    return "/portal/workorder/list.xhtml?faces-redirect=true";
  }

  private SaveWork written() {
    return new SaveWork(
        formKey,
        draft,
        version,
        holder,
        fields.getDeliveryAddressId(),
        fields.subject(),
        fields.facts(),
        fields.site(),
        fields.getPerformer());
  }

  public WorkForm getForm() {
    if (form == null && holder != null) {
      form = queries.form(holder);
    }
    return form;
  }

  /** The draft as it was saved, or null. */
  public WorkDetails getSaved() {
    if (saved == null && draft != null) {
      saved = queries.draft(draft);
    }
    return saved;
  }

  /** Where the address can be taken from: never the home of a protected person. */
  public List<AddressFrom> getAddressSources() {
    return Stream.of(AddressFrom.values())
        .filter(source -> source != AddressFrom.RECIPIENT || getForm().home())
        .filter(source -> source != AddressFrom.OTHER || !getForm().holder().protectedIdentity())
        .toList();
  }

  /** The classes of what is asked for only of these action types. */
  public String when(List<ActionType> types) {
    return types.stream()
        .map(type -> " for-" + type)
        .collect(Collectors.joining("", "when-type", ""));
  }

  public WorkPlace[] getPlaces() {
    return WorkPlace.values();
  }

  public WorkSide[] getSides() {
    return WorkSide.values();
  }

  public Performer[] getPerformers() {
    return Performer.values();
  }

  public WorkFields getFields() {
    return fields;
  }

  public String getHolder() {
    return holder;
  }

  /** The number of the customer order that the device waits for, or null (LW-01). */
  public String getUndeliveredOrder() {
    return undeliveredOrder;
  }

  public Long getDevice() {
    return device;
  }

  public void setDevice(Long device) {
    this.device = device;
  }

  public String getOrder() {
    return order;
  }

  public void setOrder(String order) {
    this.order = order;
  }

  public Long getDraft() {
    return draft;
  }

  public void setDraft(Long draft) {
    this.draft = draft;
  }
}
