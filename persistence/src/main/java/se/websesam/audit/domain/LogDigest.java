package se.websesam.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash [SHA-256] over a block of the access log, row by row, and over the seal before it. */
public final class LogDigest {

  private final MessageDigest digest;
  private int rows;

  /** A digest that begins with the hash of the block before; an empty text for the first block. */
  public LogDigest(String previousHash) {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    digest.update(previousHash.getBytes(StandardCharsets.UTF_8));
  }

  /** Takes in the next row, in the order of time and id. */
  public void add(AccessLogEntry row) {
    digest.update(row.content().getBytes(StandardCharsets.UTF_8));
    rows++;
  }

  /** How many rows have been taken in. */
  public int rows() {
    return rows;
  }

  /** The hash, as 64 hexadecimal digits; the digest may not be used again. */
  public String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
