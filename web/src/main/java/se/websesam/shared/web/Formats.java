package se.websesam.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days, times and money in Swedish form, whatever the language of the texts. */
@Named("fmt")
@ApplicationScoped
public class Formats {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  @Inject private Clock clock;

  /** A day, such as 2026-11-22; nothing for null. */
  public String day(LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /** The day of a time, such as 2026-11-22; nothing for null. */
  public String dayOf(Instant instant) {
    return instant == null ? "" : day(LocalDate.ofInstant(instant, clock.getZone()));
  }

  /** A time, such as 2026-11-22 14:05; nothing for null. */
  public String time(Instant instant) {
    return instant == null ? "" : TIME.format(instant.atZone(clock.getZone()));
  }

  /** An amount in SEK, such as 1 234,50 kr; nothing for null. */
  public String money(BigDecimal amount) {
    return amount == null ? "" : number(amount) + "\u00a0kr";
  }

  /** An address in one line, without the parts that nobody has given. */
  public String address(String name, String street, String postcode, String city) {
    return Stream.of(name, street, line(postcode, city))
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static String line(String postcode, String city) {
    return (Objects.toString(postcode, "") + " " + Objects.toString(city, "")).strip();
  }

  /** The size of a file, such as 340 kB or 1,2 MB. */
  public String size(long bytes) {
    if (bytes < 1_000_000) {
      return Math.max(1, Math.round(bytes / 1000.0)) + "\u00a0kB";
    }
    return BigDecimal.valueOf(bytes, 6)
            .setScale(1, RoundingMode.HALF_UP)
            .toString()
            .replace('.', ',')
        + "\u00a0MB";
  }

  private static String number(BigDecimal amount) {
    DecimalFormatSymbols swedish = DecimalFormatSymbols.getInstance(Locale.forLanguageTag("sv-SE"));
    swedish.setGroupingSeparator('\u00a0');
    swedish.setMinusSign('\u2212');
    return new DecimalFormat("#,##0.00", swedish).format(amount);
  }
}
