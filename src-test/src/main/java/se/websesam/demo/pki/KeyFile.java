package se.websesam.demo.pki;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;

/** Key file [p12]: a key with its certificates, or trusted certificates alone. */
final class KeyFile {

  private static final String ALIAS = "websesam";

  private KeyFile() {}

  static void saveKey(Path file, Issued issued) throws IOException, GeneralSecurityException {
    KeyStore store = empty();
    store.setKeyEntry(ALIAS, issued.key(), DemoPki.password(), issued.chain());
    save(file, store);
  }

  static void saveTrust(Path file, X509Certificate... trusted)
      throws IOException, GeneralSecurityException {
    KeyStore store = empty();
    for (X509Certificate certificate : trusted) {
      store.setCertificateEntry(certificate.getSubjectX500Principal().getName(), certificate);
    }
    save(file, store);
  }

  static Issued readKey(Path file) throws IOException, GeneralSecurityException {
    KeyStore store = empty();
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, DemoPki.password());
    }
    X509Certificate[] chain =
        Arrays.stream(store.getCertificateChain(ALIAS))
            .map(X509Certificate.class::cast)
            .toArray(X509Certificate[]::new);
    return new Issued((PrivateKey) store.getKey(ALIAS, DemoPki.password()), chain);
  }

  private static KeyStore empty() throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }

  private static void save(Path file, KeyStore store) throws IOException, GeneralSecurityException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, DemoPki.password());
    }
  }
}
