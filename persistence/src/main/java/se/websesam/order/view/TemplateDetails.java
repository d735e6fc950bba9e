package se.websesam.order.view;

import java.util.List;

/** An order template with its lines, each main device before its parts. */
public record TemplateDetails(TemplateRow head, List<TemplateLineRow> lines) {

  /** Copies the lines. */
  public TemplateDetails {
    lines = List.copyOf(lines);
  }

  /**
   * Whether the line at a place, from 0, can be ordered: its article can, and so can all that it
   * sits on.
   */
  public boolean isUsable(int at) {
    TemplateLineRow line = lines.get(at);
    return line.refusal() == null && (line.parent() == null || isUsable(line.parent()));
  }
}
