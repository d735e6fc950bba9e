package se.websesam.demo.county;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.websesam.demo.data.DemoRow;
import se.websesam.demo.data.DemoTable;

/**
 * Payers [betalare] and the base codes that lead to them. In a bigger county each municipality has
 * areas that pay for themselves, each with a code of its own.
 */
final class Payers {

  /** Base code of children, and of patients from another region. */
  static final String CHILD = "CHILD";

  static final String OUT_OF_REGION = "OUT_OF_REGION";

  private static final String CHOICE = "CHOICE";

  /** A base code and who pays by it. */
  record Code(String code, long payerId) {}

  private final Map<String, Long> idsByNumber = new HashMap<>();
  private final Map<String, List<Code>> codes = new HashMap<>();

  private Payers() {}

  static Payers load(Rows rows, CountyPlan plan) {
    Payers payers = new Payers();
    List<DemoRow> named = DemoTable.rows("payers.csv");
    for (DemoRow row : named) {
      long id = payers.add(rows, row.text("number"), row.text("name"), row.text("orgNumber"));
      payers.idsByNumber.put(row.text("number"), id);
    }
    for (DemoRow row : DemoTable.rows("base-codes.csv")) {
      long payer = payers.id(row.text("payer"));
      payers.add(rows, row.text("appliesTo"), row.text("code"), row.text("name"), payer);
    }
    List<DemoRow> municipalities =
        named.stream().filter(row -> row.text("type").equals("MUNICIPALITY")).toList();
    for (int area = named.size(); area < plan.payers(); area++) {
      payers.addArea(rows, municipalities.get(area % municipalities.size()), area);
    }
    return payers;
  }

  private void addArea(Rows rows, DemoRow municipality, int area) {
    String payer = municipality.text("name");
    String name = payer + ", område " + area;
    long id = add(rows, String.valueOf(10_000 + area), name, municipality.text("orgNumber"));
    String place = payer.substring(0, payer.indexOf(' '));
    String code = codes.get(place).get(0).code() + "-" + area;
    add(rows, place, code, name, id);
  }

  private long add(Rows rows, String number, String name, String orgNumber) {
    long id = rows.nextId(Table.PAYER);
    rows.add(Table.PAYER, id, number, name, orgNumber);
    return id;
  }

  private void add(Rows rows, String appliesTo, String code, String name, long payer) {
    codes.computeIfAbsent(appliesTo, key -> new ArrayList<>()).add(new Code(code, payer));
    rows.add(Table.BASE_CODE, code, name, payer);
  }

  long id(String number) {
    return idsByNumber.get(number);
  }

  /** The code of children, of strangers, or of one area of a municipality. */
  Code code(String appliesTo, long spread) {
    List<Code> choices = codes.get(appliesTo);
    return choices.get((int) (spread % choices.size()));
  }

  /** A code that is only set by hand: the region's, or one that the same payer has. */
  Code deviating(Code ordinary, Dice dice) {
    List<Code> choices = codes.get(CHOICE);
    long region = choices.get(0).payerId();
    return dice.pick(
        choices.stream()
            .filter(c -> c.payerId() == region || c.payerId() == ordinary.payerId())
            .toList());
  }
}
