package se.websesam.demo.pki;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** A key with the certificate that was issued for it and those of the authorities above. */
record Issued(PrivateKey key, X509Certificate[] chain) {

  X509Certificate certificate() {
    return chain[0];
  }
}
