package se.websesam.attachment.domain;

/** What the virus scanner has said of a file; an infected one is never kept. */
public enum ScanState {
  CLEAN,
  /** No scanner is configured. */
  NOT_SCANNED,
  /** The scanner gave no answer; the file is kept and cannot be opened. */
  QUARANTINED
}
