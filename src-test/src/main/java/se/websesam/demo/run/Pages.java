package se.websesam.demo.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import se.websesam.demo.pki.DemoPki;

/** The server's pages as a browser sees them that trusts the demo's own authorities. */
final class Pages {

  private static final int OK = 200;

  private final URI first;
  private final HttpClient browser;

  Pages(DemoFolder folder, Ports ports) {
    first = URI.create("https://localhost:" + ports.forPublic() + "/websesam/");
    browser =
        HttpClient.newBuilder()
            .sslContext(trusting(folder))
            .connectTimeout(Duration.ofSeconds(2))
            .build();
  }

  /** Whether the first page answers. */
  boolean areThere() throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(first).timeout(Duration.ofSeconds(20)).build();
    try {
      return browser.send(request, BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static SSLContext trusting(DemoFolder folder) {
    try (InputStream file = Files.newInputStream(DemoPki.open(folder.data()).trust())) {
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(file, DemoPki.password());
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException unusable) {
      throw new IllegalStateException("the demo's authorities cannot be read", unusable);
    }
  }
}
