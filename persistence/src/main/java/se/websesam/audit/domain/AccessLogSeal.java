package se.websesam.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Seal [sigill] over the rows of the access log between two instants: their number, and a hash over
 * them and over the seal before, so that no row can be changed or taken out unseen.
 */
@Entity
@Table(name = "access_log_seal")
@SequenceGenerator(
    name = "seq_access_log_seal",
    sequenceName = "seq_access_log_seal",
    allocationSize = 1)
public class AccessLogSeal {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_access_log_seal")
  private Long id;

  @Column(name = "sealed_from")
  private Instant from;

  @Column(name = "sealed_until")
  private Instant until;

  @Column(name = "sealed_at")
  private Instant sealedAt;

  @Column(name = "rows_sealed")
  private int rows;

  @Column(name = "previous_hash")
  private String previousHash;

  @Column(name = "block_hash")
  private String blockHash;

  protected AccessLogSeal() {}

  /** A seal over the rows from one instant, included, until another, excluded. */
  public static AccessLogSeal over(
      Instant from, Instant until, Instant now, String previousHash, LogDigest digest) {
    AccessLogSeal seal = new AccessLogSeal();
    seal.from = from;
    seal.until = until;
    seal.sealedAt = now;
    seal.rows = digest.rows();
    seal.previousHash = previousHash;
    seal.blockHash = digest.hash();
    return seal;
  }

  /** Whether the rows as they are now still give the hash, and the seal before is the same. */
  public boolean holds(String hashBefore, LogDigest now) {
    return previousHash.equals(hashBefore) && rows == now.rows() && blockHash.equals(now.hash());
  }

  public Instant from() {
    return from;
  }

  public Instant until() {
    return until;
  }

  public int rows() {
    return rows;
  }

  public String hash() {
    return blockHash;
  }
}
