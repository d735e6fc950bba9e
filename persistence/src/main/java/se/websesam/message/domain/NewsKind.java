package se.websesam.message.domain;

/** Where something that the centre tells everybody stands. */
public enum NewsKind {
  /** News [nyhet]: on the start page, and in the archive. */
  NEWS,
  /** General information [allmän info]: a document or a link. */
  INFORMATION,
  /** Training and guides [utbildning och guider]. */
  GUIDE
}
