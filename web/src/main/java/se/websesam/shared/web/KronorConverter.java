package se.websesam.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;

/** An amount in SEK as people write it [belopp]: comma or point, with or without spaces. */
@FacesConverter("kronor")
public class KronorConverter implements Converter<BigDecimal> {

  @Override
  public BigDecimal getAsObject(FacesContext faces, UIComponent input, String text) {
    String digits = text == null ? "" : text.replaceAll("[\\s\\u00a0\\u202f]", "");
    if (digits.isEmpty()) {
      return null;
    }
    if (!digits.matches("-?\\d+([.,]\\d+)?")) {
      throw new ConverterException("no amount");
    }
    return new BigDecimal(digits.replace(',', '.'));
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent input, BigDecimal amount) {
    return amount == null ? "" : amount.toPlainString().replace('.', ',');
  }
}
