package se.websesam.order.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.order.service.OrderAdviceQueries;
import se.websesam.order.service.SaveOrder;
import se.websesam.order.view.AdvisedLine;
import se.websesam.order.view.OrderAdvice;

/**
 * What stands by the lines of the order form as it is now: payer, price, expected day, warnings.
 */
@Named
@RequestScoped
public class OrderAdviceBacking {

  @Inject private OrderFormBacking order;
  @Inject private OrderAdviceQueries advice;

  private SaveOrder asked;
  private OrderAdvice answer;

  /** Asked for again only when the form has changed since. */
  public OrderAdvice getAdvice() {
    SaveOrder form = order.command();
    if (!form.equals(asked)) {
      answer = advice.advise(form);
      asked = form;
    }
    return answer;
  }

  /** The advice for a line. */
  public AdvisedLine line(int index) {
    return getAdvice().lines().get(index);
  }
}
