package se.websesam.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.websesam.order.service.CustomerOrderService;
import se.websesam.order.service.SaveOrder;
import se.websesam.order.service.SavedOrder;

/** A form key is answered for good: the same key, the same order. */
@InContainer
@Tag("G-04")
public class FormKeyIT {

  @Inject private CustomerOrderService orders;
  @Inject private Orders made;

  @Test
  void shouldAnswerEveryFormAsBefore() throws Exception {
    made.submitted(made.sold());
    List<String> keys =
        Database.sql()
            .values(
                "SELECT form_key FROM form_submission WHERE use_case = 'order.submit'"
                    + " AND user_id = ?",
                Orders.PRESCRIBER.id());
    assertThat(keys).isNotEmpty();

    for (String key : keys) {
      SavedOrder answer = Orders.PRESCRIBER.does(() -> orders.submit(withKey(key)));

      assertThat(answer.orderNumber())
          .isNotNull()
          .isEqualTo(
              Database.sql()
                  .value(
                      "SELECT o.order_number FROM customer_order o JOIN form_submission f"
                          + " ON f.answer = CAST(o.id AS VARCHAR) WHERE f.form_key = ?",
                      key));
    }
  }

  @Test
  @Tag("V-CC-02")
  void shouldAnswerNobodyElsesForm() throws Exception {
    SaveOrder form = made.form(made.sold(), 1);
    Orders.PRESCRIBER.does(() -> orders.submit(form));

    assertThatThrownBy(() -> Staff.named("customerservice").does(() -> orders.submit(form)))
        .hasMessage("V-CC-02");
  }

  private SaveOrder withKey(String key) {
    SaveOrder form = made.form(made.sold(), 1);
    return new SaveOrder(
        key, null, null, form.recipientRef(), null, form.delivery(), null, form.lines());
  }
}
