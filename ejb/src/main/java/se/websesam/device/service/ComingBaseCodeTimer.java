package se.websesam.device.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Lets changes of base code take effect when their day begins; or soon after, if the server was
 * down.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ComingBaseCodeTimer {

  private static final Logger LOG = System.getLogger(ComingBaseCodeTimer.class.getName());

  @Inject private ComingBaseCodes coming;

  @Schedule(hour = "*", minute = "*/10", timezone = "Europe/Stockholm", persistent = false)
  void everyTenMinutes() {
    for (long changeId : coming.due()) {
      try {
        coming.take(changeId);
      } catch (RuntimeException e) {
        LOG.log(Level.ERROR, "change of base code " + changeId + " cannot take effect", e);
      }
    }
  }
}
