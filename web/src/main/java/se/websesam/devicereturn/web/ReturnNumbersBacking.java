package se.websesam.devicereturn.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import se.websesam.devicereturn.service.ReturnService;

/** The slips of what a holder has given back, beside the list of it. */
@Named
@RequestScoped
public class ReturnNumbersBacking {

  @Inject private ReturnService returns;

  private Map<Long, String> numbers;

  /** The number of the return that a holding ended with, or null. */
  public String of(String recipientRef, long holdingId) {
    if (numbers == null) {
      numbers = returns.numbers(recipientRef);
    }
    return numbers.get(holdingId);
  }
}
