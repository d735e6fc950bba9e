package se.websesam.audit.domain;

/** What was done with a person's data (HSLF-FS 2016:40). */
public enum AccessAction {
  SEARCH,
  SEARCH_MISS,
  VIEW,
  CREATE,
  UPDATE,
  CANCEL,
  PRINT,
  EXPORT,
  DOWNLOAD,
  SEND,
  API_READ,
  DENIED
}
