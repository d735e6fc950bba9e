package se.websesam.invoice.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.websesam.shared.domain.Money;

@Tag("DV-05")
class InvoiceLineDraftTest {

  private static final int PIECES = 6;

  @ParameterizedTest
  @ValueSource(strings = {"0.25", "0.12", "0.06", "0.00"})
  void shouldGiveBackInPartsWhatWasChargedToTheOre(String rate) {
    BigDecimal vatRate = new BigDecimal(rate);
    for (int ore = 1; ore <= 200; ore++) {
      BigDecimal price = BigDecimal.valueOf(ore, 2);
      InvoiceLineDraft sale = line(price, PIECES, 0, vatRate);
      for (List<Integer> parts : splits(PIECES)) {
        BigDecimal net = sale.net();
        BigDecimal vat = sale.vat();
        int before = 0;
        for (int pieces : parts) {
          InvoiceLineDraft part = line(price, -pieces, before, vatRate);
          net = net.add(part.net());
          vat = vat.add(part.vat());
          before += pieces;
          assertWithinAnOre(part);
        }
        assertEquals(Money.ZERO, net, price + " " + parts);
        assertEquals(Money.ZERO, vat, price + " " + parts);
      }
    }
  }

  @Test
  void shouldLetTheLastPartTakeTheRest() {
    BigDecimal price = new BigDecimal("0.06");
    BigDecimal vatRate = new BigDecimal("0.25");

    assertEquals(new BigDecimal("0.05"), line(price, 3, 0, vatRate).vat());
    assertEquals(new BigDecimal("-0.02"), line(price, -1, 0, vatRate).vat());
    assertEquals(new BigDecimal("-0.01"), line(price, -1, 1, vatRate).vat());
    assertEquals(new BigDecimal("-0.02"), line(price, -1, 2, vatRate).vat());
  }

  @Test
  void shouldLeaveGivenBackExactlyWhatThePiecesAreWorthWhenSomeAreChargedAgain() {
    BigDecimal vatRate = new BigDecimal("0.25");
    for (int ore = 1; ore <= 40; ore++) {
      BigDecimal price = BigDecimal.valueOf(ore, 2);
      BigDecimal net = Money.ZERO;
      BigDecimal vat = Money.ZERO;
      int given = 0;
      for (int pieces : new int[] {-2, -1, 2, -3, 1, -1, -2, 6}) {
        InvoiceLineDraft part = line(price, pieces, given, vatRate);
        net = net.add(part.net());
        vat = vat.add(part.vat());
        given -= pieces;
        assertWithinAnOre(part);
        InvoiceLineDraft together = line(price, -given, 0, vatRate);
        assertEquals(together.net(), net, price + " " + given);
        assertEquals(together.vat(), vat, price + " " + given);
      }
      assertEquals(0, given);
    }
  }

  private static void assertWithinAnOre(InvoiceLineDraft part) {
    BigDecimal off = part.vat().subtract(Money.vat(part.net(), part.vatRate())).abs();
    assertTrue(off.compareTo(new BigDecimal("0.01")) <= 0, part.toString());
  }

  /** All ways to give pieces back one part after the other. */
  private static List<List<Integer>> splits(int pieces) {
    List<List<Integer>> all = new ArrayList<>();
    if (pieces == 0) {
      all.add(List.of());
    }
    for (int first = 1; first <= pieces; first++) {
      for (List<Integer> rest : splits(pieces - first)) {
        List<Integer> split = new ArrayList<>(List.of(first));
        split.addAll(rest);
        all.add(split);
      }
    }
    return all;
  }

  private static InvoiceLineDraft line(
      BigDecimal price, int quantity, int before, BigDecimal vatRate) {
    return InvoiceLineDraft.once(
        quantity < 0 ? InvoiceLineKind.SALE_CREDIT : InvoiceLineKind.SALE,
        1,
        1,
        null,
        1L,
        null,
        null,
        null,
        LocalDate.of(2026, 11, 27),
        quantity,
        before,
        price,
        vatRate,
        1);
  }
}
