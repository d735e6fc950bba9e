package se.websesam.order.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An order template as its owner sends it, new or changed.
 *
 * @param formKey made when the form was rendered; one new template per key
 * @param templateId the template that was changed, or null for a new one
 * @param version its version when the form was rendered, or null
 * @param customerId the customer that it is shared with; null when it is the owner's alone
 */
public record SaveTemplate(
    @NotNull @Size(min = 16, max = 50) String formKey,
    Long templateId,
    Long version,
    String name,
    Long customerId,
    @NotNull List<SaveOrder.Line> lines) {

  /** Without what was written in it: a refused call prints its arguments to the log. */
  @Override
  public String toString() {
    return "SaveTemplate[" + formKey + "]";
  }
}
