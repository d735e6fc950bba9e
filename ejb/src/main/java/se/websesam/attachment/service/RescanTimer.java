package se.websesam.attachment.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Asks the virus scanner again and again until it has judged every file. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RescanTimer {

  @Inject private AttachmentRescan rescan;

  @Schedule(hour = "*", minute = "*/10", persistent = false)
  void everyTenMinutes() {
    rescan.run();
  }
}
