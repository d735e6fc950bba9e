package se.websesam.demo.pki;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.PKIXRevocationChecker.Option;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The demo cards are accepted where they should be, and the faulty ones are not. */
class DemoPkiTest {

  private static final Map<String, String> OIDS = Map.of("2.5.4.5", "SERIALNUMBER");

  @TempDir static Path folder;

  private static DemoPki pki;

  @BeforeAll
  static void createOnce() {
    pki = DemoPki.create(folder, StaffCard.forStaff());
  }

  @Test
  void shouldMakeAValidCardForEveryMemberOfStaff() throws Exception {
    for (StaffCard holder : StaffCard.forStaff()) {
      Issued card = read(pki.cardFile(holder, CardKind.LOGIN));
      X509Certificate certificate = card.certificate();

      verify(card);
      assertTrue(
          certificate
              .getSubjectX500Principal()
              .getName("RFC2253", OIDS)
              .startsWith("SERIALNUMBER=" + holder.identifier()));
      assertEquals(List.of("1.3.6.1.5.5.7.3.2"), certificate.getExtendedKeyUsage());
      assertTrue(certificate.getKeyUsage()[0]);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"EXPIRED", "NOT_YET_VALID", "REVOKED", "FOREIGN", "OTHER_ISSUER"})
  void shouldMakeCardsThatAreRefused(CardKind kind) throws Exception {
    Issued card = read(pki.issue(StaffCard.unknown(), kind));

    assertThrows(CertPathBuilderException.class, () -> verify(card));
  }

  @Test
  void shouldMakeASignatureCardThatCannotLogIn() throws Exception {
    Issued card = read(pki.issue(StaffCard.unknown(), CardKind.SIGNATURE));

    verify(card);
    X509Certificate certificate = card.certificate();
    assertFalse(certificate.getKeyUsage()[0]);
    assertTrue(certificate.getKeyUsage()[1]);
  }

  @Test
  void shouldKeepWhatWasRevokedBefore() throws Exception {
    Issued first = read(pki.issue(StaffCard.unknown(), CardKind.REVOKED));
    pki.issue(StaffCard.personNumber(), CardKind.REVOKED);

    assertThrows(CertPathBuilderException.class, () -> verify(first));
  }

  @Test
  void shouldNameTheServerAsBrowsersReachIt() throws Exception {
    Issued server = read(pki.serverKey());

    verifyWithoutRevocation(server);
    assertEquals(
        List.of("localhost", "127.0.0.1"),
        server.certificate().getSubjectAlternativeNames().stream()
            .map(name -> name.get(1))
            .toList());
  }

  @Test
  void shouldLeaveACompleteFolderAloneAndFillInAMissingCard() throws Exception {
    StaffCard card = StaffCard.forStaff().get(0);
    byte[] serverBefore = Files.readAllBytes(pki.serverKey());
    Files.delete(pki.cardFile(card, CardKind.LOGIN));

    DemoPki.create(folder, StaffCard.forStaff());

    assertArrayEquals(serverBefore, Files.readAllBytes(pki.serverKey()));
    verify(read(pki.cardFile(card, CardKind.LOGIN)));
  }

  @Test
  void shouldStartAfreshBeforeItRunsOut(@TempDir Path other) throws Exception {
    List<StaffCard> cards = List.of(StaffCard.unknown());
    DemoPki old = DemoPki.create(other, cards, clockIn(Duration.ofDays(-710)));
    byte[] before = Files.readAllBytes(old.serverKey());

    DemoPki renewed = DemoPki.create(other, cards);

    assertFalse(Arrays.equals(before, Files.readAllBytes(renewed.serverKey())));
    assertEquals(1, list(Files.newDirectoryStream(other.resolve("cards"))).size());
  }

  private static Clock clockIn(Duration duration) {
    return Clock.offset(Clock.systemUTC(), duration);
  }

  private static <T> List<T> list(Iterable<T> items) {
    List<T> list = new ArrayList<>();
    items.forEach(list::add);
    return list;
  }

  /** As a server does: the path to a trusted authority, and the revocation list of the leaf. */
  private static void verify(Issued issued) throws Exception {
    build(issued, true);
  }

  private static void verifyWithoutRevocation(Issued issued) throws Exception {
    build(issued, false);
  }

  private static void build(Issued issued, boolean revocation) throws Exception {
    X509CertSelector target = new X509CertSelector();
    target.setCertificate(issued.certificate());
    PKIXBuilderParameters parameters = new PKIXBuilderParameters(load(pki.trust()), target);
    parameters.setRevocationEnabled(false);
    List<Object> known = new ArrayList<>(RevocationFile.read(pki.revocationLists()));
    known.addAll(List.of(issued.chain()));
    parameters.addCertStore(
        CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
    CertPathBuilder builder = CertPathBuilder.getInstance("PKIX");
    if (revocation) {
      PKIXRevocationChecker checker = (PKIXRevocationChecker) builder.getRevocationChecker();
      checker.setOptions(
          EnumSet.of(Option.PREFER_CRLS, Option.ONLY_END_ENTITY, Option.NO_FALLBACK));
      parameters.addCertPathChecker(checker);
    }
    builder.build(parameters);
  }

  private static Issued read(Path file) throws Exception {
    return KeyFile.readKey(file);
  }

  private static KeyStore load(Path file) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, DemoPki.password());
    }
    return store;
  }
}
