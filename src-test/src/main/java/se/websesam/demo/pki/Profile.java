package se.websesam.demo.pki;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/** What a certificate may be used for [certifikatprofil], and how its subject is written. */
enum Profile {
  AUTHORITY(true, KeyUsage.keyCertSign | KeyUsage.cRLSign, null, null),
  LOGIN(false, KeyUsage.digitalSignature, KeyPurposeId.id_kp_clientAuth, "2.999.752.3"),
  LOGIN_LOWER_LEVEL(false, KeyUsage.digitalSignature, KeyPurposeId.id_kp_clientAuth, "2.999.752.2"),
  SIGNATURE(false, KeyUsage.nonRepudiation, null, "2.999.752.3"),
  SERVER(
      false,
      KeyUsage.digitalSignature | KeyUsage.keyEncipherment,
      KeyPurposeId.id_kp_serverAuth,
      null);

  private final boolean authority;
  private final int usage;
  private final KeyPurposeId purpose;

  /** Policy of a card, in the arc that is kept for examples; null for what is no card. */
  private final String policy;

  Profile(boolean authority, int usage, KeyPurposeId purpose, String policy) {
    this.authority = authority;
    this.usage = usage;
    this.purpose = purpose;
    this.policy = policy;
  }

  void addTo(X509v3CertificateBuilder builder) throws IOException {
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
    if (purpose != null) {
      builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
    }
    if (policy != null) {
      builder.addExtension(
          Extension.certificatePolicies,
          false,
          new CertificatePolicies(new PolicyInformation(new ASN1ObjectIdentifier(policy))));
    }
    if (this == SERVER) {
      GeneralName[] names = {
        new GeneralName(GeneralName.dNSName, "localhost"),
        new GeneralName(GeneralName.iPAddress, "127.0.0.1")
      };
      builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(names));
    }
  }

  static X500Name authorityName(String commonName) {
    return new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.C, "SE")
        .addRDN(BCStyle.O, "Test av webSesam")
        .addRDN(BCStyle.CN, commonName)
        .build();
  }

  static X500Name serverName() {
    return authorityName("localhost");
  }

  static X500Name cardName(StaffCard card) {
    return new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.C, "SE")
        .addRDN(BCStyle.O, card.organisation())
        .addRDN(BCStyle.CN, card.commonName())
        .addRDN(BCStyle.SERIALNUMBER, card.identifier())
        .build();
  }
}
