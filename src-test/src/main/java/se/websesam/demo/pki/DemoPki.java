package se.websesam.demo.pki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Certification authorities of the demo county [test-PKI]: a folder with the server's certificate,
 * whom it trusts, the revocation lists, and a card for every member of staff.
 *
 * <p>Names and chains are shaped like those of SITHS, the keys are made on the spot. Nobody outside
 * this folder trusts them.
 */
public final class DemoPki {

  static final Period VALIDITY = Period.ofYears(2);

  private static final String ROOT = "TEST SITHS e-id Root CA v2";
  private static final String PERSON_HSA = "TEST SITHS e-id Person HSA-id 3 CA v1";
  private static final String PERSON_ID = "TEST SITHS e-id Person ID 3 CA v1";
  private static final String FUNCTION = "TEST SITHS e-id Function CA v1";
  private static final Period AUTHORITY_VALIDITY = Period.ofYears(10);
  private static final Period RENEW_BEFORE = Period.ofDays(30);
  private static final int RSA_BITS = 2048;

  private final Path folder;
  private final Clock clock;

  private DemoPki(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** The password of every key file here. */
  public static char[] password() {
    return "websesam".toCharArray();
  }

  /** Makes what the folder lacks; nothing when it is complete and nothing in it runs out soon. */
  public static DemoPki create(Path folder, List<StaffCard> cards) {
    return create(folder, cards, Clock.systemUTC());
  }

  static DemoPki create(Path folder, List<StaffCard> cards, Clock clock) {
    DemoPki pki = new DemoPki(folder, clock);
    pki.quietly(
        () -> {
          if (!pki.hasFreshAuthorities()) {
            pki.makeAuthorities();
          }
          for (StaffCard card : cards) {
            if (!pki.isFresh(pki.cardFile(card, CardKind.LOGIN))) {
              pki.make(card, CardKind.LOGIN);
            }
          }
          return null;
        });
    return pki;
  }

  /** A folder that has been created before. */
  public static DemoPki open(Path folder) {
    return new DemoPki(folder, Clock.systemUTC());
  }

  /** Issues a card, also a faulty one, and answers its key file; a revoked one enters the list. */
  public Path issue(StaffCard card, CardKind kind) {
    return quietly(() -> make(card, kind));
  }

  /** The server's key and certificate. */
  public Path serverKey() {
    return folder.resolve("tls/server.p12");
  }

  /** The authorities that may vouch for cards and for the server. */
  public Path trust() {
    return folder.resolve("tls/ca-trust.p12");
  }

  /** The revocation lists: of the authority that issues cards first, then of the root. */
  public Path revocationLists() {
    return folder.resolve("tls/siths.crl.pem");
  }

  /** Where the card of this kind is, once it has been issued. */
  public Path cardFile(StaffCard card, CardKind kind) {
    return folder.resolve("cards").resolve(kind.fileName(card));
  }

  private void makeAuthorities()
      throws IOException, GeneralSecurityException, OperatorCreationException {
    removeCards();
    Instant from = in(Period.ofDays(-1));
    Authority root = Authority.root(ROOT, from, in(AUTHORITY_VALIDITY));
    Authority persons = root.subordinate(PERSON_HSA, from, in(AUTHORITY_VALIDITY));
    Authority functions = root.subordinate(FUNCTION, from, in(AUTHORITY_VALIDITY));
    KeyFile.saveKey(authorityFile("root"), root.own());
    KeyFile.saveKey(authorityFile("person-hsa"), persons.own());
    KeyFile.saveKey(
        authorityFile("person-id"),
        root.subordinate(PERSON_ID, from, in(AUTHORITY_VALIDITY)).own());
    KeyFile.saveTrust(trust(), root.certificate(), persons.certificate());
    KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
    rsa.initialize(RSA_BITS);
    KeyFile.saveKey(
        serverKey(),
        functions.issue(
            Profile.serverName(), rsa.generateKeyPair(), Profile.SERVER, from, in(VALIDITY)));
    saveRevocationLists(Set.of());
  }

  private Path make(StaffCard card, CardKind kind)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    Profile profile =
        switch (kind) {
          case SIGNATURE -> Profile.SIGNATURE;
          case LOWER_LEVEL -> Profile.LOGIN_LOWER_LEVEL;
          default -> Profile.LOGIN;
        };
    Issued issued =
        issuer(kind)
            .issue(
                Profile.cardName(card),
                Authority.ellipticKeys(),
                profile,
                in(kind.validFrom()),
                in(kind.validTo()));
    if (kind == CardKind.REVOKED) {
      Set<BigInteger> revoked = revoked();
      revoked.add(issued.certificate().getSerialNumber());
      saveRevocationLists(revoked);
    }
    Path file = cardFile(card, kind);
    KeyFile.saveKey(file, issued);
    return file;
  }

  private Authority issuer(CardKind kind)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    Instant from = in(Period.ofDays(-1));
    return switch (kind) {
      case FOREIGN ->
          Authority.root(ROOT, from, in(AUTHORITY_VALIDITY))
              .subordinate(PERSON_HSA, from, in(AUTHORITY_VALIDITY));
      case OTHER_ISSUER -> authority("person-id");
      default -> authority("person-hsa");
    };
  }

  private Set<BigInteger> revoked() throws IOException, GeneralSecurityException {
    Set<BigInteger> serials = new HashSet<>();
    for (X509CRL list : RevocationFile.read(revocationLists())) {
      Set<? extends X509CRLEntry> entries = list.getRevokedCertificates();
      if (entries != null) {
        entries.forEach(entry -> serials.add(entry.getSerialNumber()));
      }
    }
    return serials;
  }

  private void saveRevocationLists(Set<BigInteger> revoked)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    Instant from = in(Period.ofDays(-1));
    X509CRL cards = authority("person-hsa").revocationList(revoked, from, in(VALIDITY));
    X509CRL roots = authority("root").revocationList(Set.of(), from, in(VALIDITY));
    RevocationFile.save(revocationLists(), List.of(cards, roots));
  }

  private boolean hasFreshAuthorities() throws IOException, GeneralSecurityException {
    return Files.exists(trust())
        && Files.exists(revocationLists())
        && isFresh(serverKey())
        && isFresh(authorityFile("root"))
        && isFresh(authorityFile("person-hsa"))
        && isFresh(authorityFile("person-id"))
        && RevocationFile.read(revocationLists()).stream()
            .allMatch(list -> lastsBeyondRenewal(list.getNextUpdate().toInstant()));
  }

  private boolean isFresh(Path keyFile) throws IOException, GeneralSecurityException {
    return Files.exists(keyFile)
        && lastsBeyondRenewal(KeyFile.readKey(keyFile).certificate().getNotAfter().toInstant());
  }

  private boolean lastsBeyondRenewal(Instant end) {
    return end.isAfter(in(RENEW_BEFORE));
  }

  /** Cards of authorities that are gone are worth nothing. */
  private void removeCards() throws IOException {
    Path cards = folder.resolve("cards");
    if (Files.isDirectory(cards)) {
      try (var files = Files.newDirectoryStream(cards, "*.p12")) {
        for (Path file : files) {
          Files.delete(file);
        }
      }
    }
  }

  private Authority authority(String name) throws IOException, GeneralSecurityException {
    return new Authority(KeyFile.readKey(authorityFile(name)));
  }

  private Path authorityFile(String name) {
    return folder.resolve("ca").resolve(name + ".p12");
  }

  private Instant in(TemporalAmount time) {
    return clock.instant().atZone(ZoneOffset.UTC).plus(time).toInstant();
  }

  private <T> T quietly(Work<T> work) {
    try {
      return work.run();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    } catch (GeneralSecurityException | OperatorCreationException unusable) {
      throw new IllegalStateException("the demo cards could not be made", unusable);
    }
  }

  private interface Work<T> {
    T run() throws IOException, GeneralSecurityException, OperatorCreationException;
  }
}
