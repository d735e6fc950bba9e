package se.websesam.shared.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class BusinessRuleViolationTest {

  @Test
  void shouldCarryCodeFieldAndArgumentsButSayOnlyTheCode() {
    BusinessRuleViolation refused = new BusinessRuleViolation("V-CO-02", "quantity", 3, "st");

    assertEquals("V-CO-02", refused.code());
    assertEquals("V-CO-02", refused.getMessage());
    assertEquals("quantity", refused.field());
    assertEquals(List.of(3, "st"), refused.args());
  }

  @Test
  void shouldBelongToTheWholeFormWithoutAField() {
    BusinessRuleViolation refused = new BusinessRuleViolation("PU-14");

    assertNull(refused.field());
    assertEquals(List.of(), refused.args());
  }

  @Test
  void shouldKeepTheCodeWhenSerialised() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new BusinessRuleViolation("V-CO-02", "quantity", new Object()));
    }

    BusinessRuleViolation read;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      read = (BusinessRuleViolation) in.readObject();
    }

    assertEquals("V-CO-02", read.code());
    assertEquals(List.of(), read.args());
  }
}
