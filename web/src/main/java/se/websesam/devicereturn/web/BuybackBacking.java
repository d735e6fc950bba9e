package se.websesam.devicereturn.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.websesam.devicereturn.service.BuybackRef;
import se.websesam.devicereturn.service.BuybackService;
import se.websesam.devicereturn.view.BuybackDetails;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;

/** The page of a buy-back: followed by the store, received or refused by the centre. */
@Named
@ViewScoped
public class BuybackBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private BuybackService buybacks;
  @Inject private Texts texts;

  private String number;
  private long version;
  private String reason;
  private transient BuybackDetails buyback;

  /** Reads the buy-back. */
  public void load() {
    buyback = buybacks.details(number);
    version = buyback.version();
  }

  /** It has come, and is credited. */
  public String receive() {
    return done(buybacks.receive(ref()));
  }

  /** It is not taken back. */
  public String refuse() {
    return done(buybacks.refuse(ref(), reason));
  }

  private String done(BuybackDetails after) {
    Navigation.tell(texts.page("buyback_details.done", number, texts.label(after.status())));
    return Navigation.sameView();
  }

  private BuybackRef ref() {
    return new BuybackRef(number, version);
  }

  public BuybackDetails getBuyback() {
    if (buyback == null) {
      buyback = buybacks.details(number);
    }
    return buyback;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
