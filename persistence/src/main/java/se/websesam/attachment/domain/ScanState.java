package se.websesam.attachment.domain;

/** What the virus scanner has said of a file; the content of an infected one is never kept. */
public enum ScanState {
  CLEAN,
  /** No scanner is configured. */
  NOT_SCANNED,
  /** The scanner gave no answer; the file is kept and cannot be opened. */
  QUARANTINED,
  /** The scanner stopped the file when it was asked anew; its content has been taken away. */
  STOPPED;

  /** Whether no scanner has judged the file yet. */
  public boolean isWaiting() {
    return this == NOT_SCANNED || this == QUARANTINED;
  }

  /** Whether the content may be given to anybody (V-FI-08). */
  public boolean isOpenable() {
    return this == CLEAN || this == NOT_SCANNED;
  }
}
