package se.websesam.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import se.websesam.demo.pki.DemoPki;

/** A user agent with one card in its reader, or none, that keeps its cookies and connections. */
public final class CardClient {

  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern NONCE =
      Pattern.compile("name=\"primefaces.nonce\" value=\"([^\"]+)\"");

  /** Longest wait for an answer; a server that never answers fails the test, not the whole run. */
  private static final Duration ANSWER = Duration.ofMinutes(2);

  private final SSLContext tls;
  private final HttpClient client;
  private final CookieManager cookies = new CookieManager();

  private CardClient(Path authorities, Path card) {
    this(authorities, card, HttpClient.Version.HTTP_2);
  }

  private CardClient(Path authorities, Path card, HttpClient.Version version) {
    try {
      tls = SSLContext.getInstance("TLS");
      tls.init(keys(card), trusted(authorities).getTrustManagers(), null);
      client =
          HttpClient.newBuilder().version(version).sslContext(tls).cookieHandler(cookies).build();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** With a card in the reader. */
  public static CardClient with(TestServer server, Path card) {
    return new CardClient(server.pki().trust(), card);
  }

  /** With the card of a member of staff. */
  public static CardClient of(TestServer server, String userName) {
    return new CardClient(server.pki().trust(), server.card(userName));
  }

  /** With the card of a member of staff, behind a proxy or in a program that has no HTTP/2. */
  public static CardClient withoutHttp2(TestServer server, String userName) {
    return new CardClient(server.pki().trust(), server.card(userName), HttpClient.Version.HTTP_1_1);
  }

  /** With an empty reader. */
  public static CardClient withoutCard(TestServer server) {
    return new CardClient(server.pki().trust(), null);
  }

  /** With a card, or without when it is null, at a server vouched for by somebody trusted. */
  public static CardClient trusting(Path authorities, Path card) {
    return new CardClient(authorities, card);
  }

  /** The page at an address, not following redirects. */
  public HttpResponse<String> get(String url) {
    return send(HttpRequest.newBuilder(URI.create(url)).GET());
  }

  /** The page at an address with a cookie of somebody else's instead of one's own. */
  public HttpResponse<String> getWithCookie(String url, String cookie) {
    return send(HttpRequest.newBuilder(URI.create(url)).header("Cookie", cookie).GET());
  }

  /** Sends a text as it is. */
  public HttpResponse<String> send(String url, String text) {
    return send(
        HttpRequest.newBuilder(URI.create(url)).POST(HttpRequest.BodyPublishers.ofString(text)));
  }

  /** Sends a form of a page that has been read, with the view state and nonce of that page. */
  public HttpResponse<String> post(String url, String page, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    body += "&jakarta.faces.ViewState=" + encode(find(VIEW_STATE, page));
    body += "&primefaces.nonce=" + encode(find(NONCE, page));
    return send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Sends a form that carries a file, of a page that has been read. */
  public HttpResponse<String> upload(
      String url, String page, Map<String, String> fields, FilePart file) {
    Multipart form = new Multipart(fields, viewOf(page), file);
    return send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", Multipart.contentType())
            .POST(HttpRequest.BodyPublishers.ofByteArray(form.body())));
  }

  /** What a page needs to know its own form by. */
  public static Map<String, String> viewOf(String page) {
    return Map.of(
        "jakarta.faces.ViewState", find(VIEW_STATE, page),
        "primefaces.nonce", find(NONCE, page));
  }

  /** What stands at an address, as bytes. */
  public HttpResponse<byte[]> download(String url) {
    return send(HttpRequest.newBuilder(URI.create(url)).GET(), BodyHandlers.ofByteArray());
  }

  /** A connection of one's own to the server of an address, to be misused. */
  public Socket connect(String url) throws IOException {
    URI address = URI.create(url);
    return tls.getSocketFactory().createSocket(address.getHost(), address.getPort());
  }

  /** The session cookie as a browser would send it. */
  public String cookie() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().startsWith("__Host-"))
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .findFirst()
        .orElseThrow();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler) {
    try {
      HttpResponse<T> answer = client.send(request.timeout(ANSWER).build(), handler);
      String location = answer.headers().firstValue("Location").orElse("");
      assertThat(IdentityTraces.in(answer.uri() + " " + location)).isEmpty();
      return answer;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String find(Pattern pattern, String page) {
    Matcher matcher = pattern.matcher(page);
    if (!matcher.find()) {
      throw new IllegalStateException("No " + pattern + " on the page");
    }
    return matcher.group(1);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static KeyManager[] keys(Path card) throws GeneralSecurityException {
    if (card == null) {
      return new KeyManager[0];
    }
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(store(card), DemoPki.password());
    return factory.getKeyManagers();
  }

  private static TrustManagerFactory trusted(Path authorities) throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store(authorities));
    return factory;
  }

  private static KeyStore store(Path file) throws GeneralSecurityException {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, DemoPki.password());
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
