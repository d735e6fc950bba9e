package se.websesam.demo.county;

import java.util.List;
import se.websesam.demo.data.DemoRow;

/** An order that the guide and the tests know: line by line, with what has become of each. */
record NamedOrder(List<DemoRow> rows) {

  private static final String DRAFT = "DRAFT";

  int workingDaysAgo() {
    return rows.get(0).number("workingDaysAgo");
  }

  boolean isDraft() {
    return rows.get(0).text("course").equals(DRAFT);
  }

  List<WantedLine> lines(Catalogue catalogue) {
    return rows.stream().map(row -> line(row, catalogue)).toList();
  }

  private WantedLine line(DemoRow row, Catalogue catalogue) {
    String mountedOn = row.text("mountedOn");
    String pickedUp = row.text("pickedUpAfter");
    return new WantedLine(
        catalogue.find(row.text("article")),
        row.number("quantity"),
        mountedOn.isEmpty() ? -1 : Integer.parseInt(mountedOn) - 1,
        isDraft() ? Course.of(List.of()) : Course.of(row.list("course")),
        pickedUp.isEmpty() ? Ending.NONE : Ending.pickedUp(Integer.parseInt(pickedUp)));
  }
}
