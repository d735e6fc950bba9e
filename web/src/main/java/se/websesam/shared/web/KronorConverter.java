package se.websesam.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.Optional;

/** An amount in SEK as people write it [belopp]: comma or point, with or without spaces. */
@FacesConverter("kronor")
public class KronorConverter implements Converter<BigDecimal> {

  @Override
  public BigDecimal getAsObject(FacesContext faces, UIComponent input, String text) {
    return text == null || text.isBlank()
        ? null
        : parse(text).orElseThrow(() -> new ConverterException("no amount"));
  }

  /**
   * An amount as people write it, 1 234,50, with two decimals and ten digits before them at most.
   */
  public static Optional<BigDecimal> parse(String text) {
    String digits = text.replaceAll("[\\s\\u00a0\\u202f]", "").replace('\u2212', '-');
    return digits.matches("-?\\d{1,10}([.,]\\d{1,2})?")
        ? Optional.of(new BigDecimal(digits.replace(',', '.')))
        : Optional.empty();
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent input, BigDecimal amount) {
    return amount == null ? "" : amount.toPlainString().replace('.', ',');
  }
}
