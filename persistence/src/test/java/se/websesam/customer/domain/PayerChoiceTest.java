package se.websesam.customer.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.websesam.customer.domain.CustomerBuilder.aCustomer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of DOMAIN 4.12. */
class PayerChoiceTest {

  private static final Long ARTICLE = 100L;
  private static final Long CUSTOMER = 200L;
  private static final Long SITUATION = 250L;
  private static final Long DEVIATING = 300L;
  private static final Long BASE_CODE = 400L;

  @Test
  @Tag("PY-04")
  void shouldLetArticleResponsibilityGoBeforeEverything() {
    Customer paysItself = aCustomer().payer(CUSTOMER).payingItself(true).build();

    assertEquals(
        chosen(ARTICLE, PayerReason.ARTICLE_RESPONSIBILITY),
        PayerChoice.resolve(ARTICLE, paysItself, SITUATION, DEVIATING, BASE_CODE));
  }

  @Test
  @Tag("PY-06")
  void shouldLetACustomerThatPaysItselfGoBeforeTheBaseCodes() {
    Customer paysItself = aCustomer().payer(CUSTOMER).payingItself(true).build();

    assertEquals(
        chosen(CUSTOMER, PayerReason.CUSTOMER_PAYS_ITSELF),
        PayerChoice.resolve(null, paysItself, SITUATION, DEVIATING, BASE_CODE));
  }

  @Test
  @Tag("PY-05")
  void shouldLetHousingFormGoBeforeTheBaseCodes() {
    Customer customer = aCustomer().payer(CUSTOMER).build();

    assertEquals(
        chosen(SITUATION, PayerReason.PATIENT_SITUATION),
        PayerChoice.resolve(null, customer, SITUATION, DEVIATING, BASE_CODE));
  }

  @Test
  @Tag("PY-03")
  void shouldLetADeviatingBaseCodeGoBeforeTheOrdinaryOne() {
    Customer customer = aCustomer().payer(CUSTOMER).build();

    assertEquals(
        chosen(DEVIATING, PayerReason.DEVIATING_BASE_CODE),
        PayerChoice.resolve(null, customer, null, DEVIATING, BASE_CODE));
  }

  @Test
  @Tag("PY-02")
  void shouldLetTheBaseCodeGoBeforeTheCustomersPayer() {
    Customer customer = aCustomer().payer(CUSTOMER).build();

    assertEquals(
        chosen(BASE_CODE, PayerReason.BASE_CODE),
        PayerChoice.resolve(null, customer, null, null, BASE_CODE));
  }

  @Test
  @Tag("PY-01")
  void shouldFallBackOnTheCustomersPayer() {
    Customer customer = aCustomer().payer(CUSTOMER).build();

    assertEquals(
        chosen(CUSTOMER, PayerReason.CUSTOMER_PAYER),
        PayerChoice.resolve(null, customer, null, null, null));
  }

  @Test
  @Tag("V-CO-09")
  void shouldFindNobodyWhenThereIsNobody() {
    Customer withoutPayer = aCustomer().payer(null).payingItself(true).build();

    assertEquals(Optional.empty(), PayerChoice.resolve(null, withoutPayer, null, null, null));
  }

  @ParameterizedTest
  @MethodSource("everyCombination")
  void shouldTakeTheFirstThatExists(
      boolean article,
      boolean linked,
      boolean itself,
      boolean situation,
      boolean deviating,
      boolean baseCode) {
    Customer customer = aCustomer().payer(linked ? CUSTOMER : null).payingItself(itself).build();

    Optional<PayerChoice> found =
        PayerChoice.resolve(
            article ? ARTICLE : null,
            customer,
            situation ? SITUATION : null,
            deviating ? DEVIATING : null,
            baseCode ? BASE_CODE : null);

    List<PayerChoice> inOrder =
        Stream.of(
                article ? new PayerChoice(ARTICLE, PayerReason.ARTICLE_RESPONSIBILITY) : null,
                linked && itself
                    ? new PayerChoice(CUSTOMER, PayerReason.CUSTOMER_PAYS_ITSELF)
                    : null,
                situation ? new PayerChoice(SITUATION, PayerReason.PATIENT_SITUATION) : null,
                deviating ? new PayerChoice(DEVIATING, PayerReason.DEVIATING_BASE_CODE) : null,
                baseCode ? new PayerChoice(BASE_CODE, PayerReason.BASE_CODE) : null,
                linked ? new PayerChoice(CUSTOMER, PayerReason.CUSTOMER_PAYER) : null)
            .filter(Objects::nonNull)
            .toList();
    assertEquals(inOrder.stream().findFirst(), found);
  }

  static Stream<Arguments> everyCombination() {
    return Stream.iterate(0, bits -> bits + 1)
        .limit(64)
        .map(
            bits ->
                Arguments.of(
                    (bits & 1) != 0,
                    (bits & 2) != 0,
                    (bits & 4) != 0,
                    (bits & 8) != 0,
                    (bits & 16) != 0,
                    (bits & 32) != 0));
  }

  private static Optional<PayerChoice> chosen(long payerId, PayerReason reason) {
    return Optional.of(new PayerChoice(payerId, reason));
  }
}
