package se.websesam.attachment.domain;

/** What a file can be attached to; the owner's own feature answers for who may see it. */
public enum OwnerType {
  CUSTOMER_ORDER,
  WORK_ORDER,
  DEVIATION_REPORT,
  WEAR_CASE
}
