package se.websesam.demo.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Certification authority [utfärdare]: issues certificates and its revocation list. */
final class Authority {

  private static final String SIGNATURE = "SHA256withECDSA";
  private static final int SERIAL_BITS = 120;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Issued own;
  private final X500Name name;

  Authority(Issued own) throws GeneralSecurityException {
    this.own = own;
    this.name = new JcaX509CertificateHolder(own.certificate()).getSubject();
  }

  /** A root, which vouches for itself. */
  static Authority root(String commonName, Instant from, Instant to)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    KeyPair keys = ellipticKeys();
    X500Name name = Profile.authorityName(commonName);
    X509Certificate certificate = sign(name, keys, name, keys, Profile.AUTHORITY, from, to);
    return new Authority(new Issued(keys.getPrivate(), new X509Certificate[] {certificate}));
  }

  /** An authority below this one. */
  Authority subordinate(String commonName, Instant from, Instant to)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    X500Name subject = Profile.authorityName(commonName);
    return new Authority(issue(subject, ellipticKeys(), Profile.AUTHORITY, from, to));
  }

  Issued issue(X500Name subject, KeyPair keys, Profile profile, Instant from, Instant to)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    KeyPair signing = new KeyPair(own.certificate().getPublicKey(), own.key());
    X509Certificate certificate = sign(name, signing, subject, keys, profile, from, to);
    X509Certificate[] chain =
        Stream.concat(Stream.of(certificate), Stream.of(own.chain()))
            .toArray(X509Certificate[]::new);
    return new Issued(keys.getPrivate(), chain);
  }

  /** The list of what this authority has revoked. */
  X509CRL revocationList(Set<BigInteger> revoked, Instant from, Instant to)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    X509v2CRLBuilder list = new X509v2CRLBuilder(name, Date.from(from));
    list.setNextUpdate(Date.from(to));
    list.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(own.certificate()));
    for (BigInteger serial : revoked) {
      list.addCRLEntry(serial, Date.from(from), CRLReason.keyCompromise);
    }
    return new JcaX509CRLConverter().getCRL(list.build(signer(own.key())));
  }

  Issued own() {
    return own;
  }

  X509Certificate certificate() {
    return own.certificate();
  }

  static KeyPair ellipticKeys() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    return generator.generateKeyPair();
  }

  private static X509Certificate sign(
      X500Name issuer,
      KeyPair signing,
      X500Name subject,
      KeyPair keys,
      Profile profile,
      Instant from,
      Instant to)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    X509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            issuer,
            new BigInteger(SERIAL_BITS, RANDOM),
            Date.from(from),
            Date.from(to),
            subject,
            keys.getPublic());
    JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
    builder.addExtension(
        Extension.subjectKeyIdentifier,
        false,
        identifiers.createSubjectKeyIdentifier(keys.getPublic()));
    builder.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        identifiers.createAuthorityKeyIdentifier(signing.getPublic()));
    profile.addTo(builder);
    return new JcaX509CertificateConverter()
        .getCertificate(builder.build(signer(signing.getPrivate())));
  }

  private static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
    return new JcaContentSignerBuilder(SIGNATURE).build(key);
  }
}
