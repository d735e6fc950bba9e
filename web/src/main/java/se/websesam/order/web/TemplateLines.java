package se.websesam.order.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import se.websesam.order.view.TemplateDetails;
import se.websesam.order.view.TemplateLineRow;

/** Lines of an order template as lines of a form. */
final class TemplateLines {

  private TemplateLines() {}

  /** Every line of the template. */
  static List<OrderForm.Line> all(TemplateDetails template) {
    return lines(template, at -> true);
  }

  /** The lines that can still be ordered. */
  static List<OrderForm.Line> usable(TemplateDetails template) {
    return lines(template, template::isUsable);
  }

  private static List<OrderForm.Line> lines(TemplateDetails template, IntPredicate wanted) {
    OrderForm.Line[] lines = new OrderForm.Line[template.lines().size()];
    for (int at = 0; at < lines.length; at++) {
      if (wanted.test(at)) {
        TemplateLineRow row = template.lines().get(at);
        OrderForm.Line main = row.parent() == null ? null : lines[row.parent()];
        lines[at] = new OrderForm.Line(row.article(), row.quantity(), main);
      }
    }
    return Arrays.stream(lines).filter(Objects::nonNull).toList();
  }
}
