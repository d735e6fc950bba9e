package se.websesam.demo.pki;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.util.Base64;
import java.util.List;

/** File of revocation lists [spärrlistor] in PEM form, one list after the other. */
final class RevocationFile {

  private static final int LINE_LENGTH = 64;

  private RevocationFile() {}

  static void save(Path file, List<X509CRL> lists) throws IOException, GeneralSecurityException {
    Base64.Encoder encoder = Base64.getMimeEncoder(LINE_LENGTH, new byte[] {'\n'});
    StringBuilder text = new StringBuilder();
    for (X509CRL list : lists) {
      text.append("-----BEGIN X509 CRL-----\n")
          .append(encoder.encodeToString(list.getEncoded()))
          .append("\n-----END X509 CRL-----\n");
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.US_ASCII);
  }

  static List<X509CRL> read(Path file) throws IOException, GeneralSecurityException {
    try (InputStream in = Files.newInputStream(file)) {
      return CertificateFactory.getInstance("X.509").generateCRLs(in).stream()
          .map(X509CRL.class::cast)
          .toList();
    }
  }
}
