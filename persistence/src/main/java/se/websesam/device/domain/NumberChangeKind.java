package se.websesam.device.domain;

/** What a change of number [byte av individnummer] means. */
public enum NumberChangeKind {
  /** The same unit got another label; its old number still finds it. */
  RELABEL,
  /** The holder has another unit of the article than the one registered. */
  SWAP
}
