package se.websesam.parameter.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What regions differ on [parametrar]: numbers and choices by key. */
@ApplicationScoped
public class Parameters {

  @PersistenceContext private EntityManager em;

  /** A whole number, such as {@code rental.stop.workingDays}. */
  public int number(String key) {
    return Integer.parseInt(value(key));
  }

  /** Yes or no, such as {@code invoice.run.automatic}. */
  public boolean isOn(String key) {
    return Boolean.parseBoolean(value(key));
  }

  /** A choice, such as {@code replacementChain.mode}. */
  public <E extends Enum<E>> E choice(Class<E> choices, String key) {
    return Enum.valueOf(choices, value(key));
  }

  /** An amount in SEK, such as {@code delivery.urgent.fee}. */
  public BigDecimal amount(String key) {
    return new BigDecimal(value(key));
  }

  /** A text as it is written, such as {@code terminology.deviation}. */
  public String text(String key) {
    return value(key);
  }

  /** Words with spaces between them, such as {@code login.policies}; none when it is empty. */
  public Set<String> words(String key) {
    return Pattern.compile("\\S+")
        .matcher(value(key))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private String value(String key) {
    return em.createNativeQuery("SELECT parameter_value FROM parameter WHERE parameter_key = ?1")
        .setParameter(1, key)
        .getSingleResult()
        .toString();
  }
}
