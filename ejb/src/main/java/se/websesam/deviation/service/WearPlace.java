package se.websesam.deviation.service;

import se.websesam.deviation.domain.WearSource;
import se.websesam.shared.domain.LoggedObject;

/**
 * Where the centre has seen abnormal wear.
 *
 * @param number of the pickup order or of the work order
 * @param line of the pickup order
 */
public record WearPlace(WearSource source, String number, Integer line) implements LoggedObject {

  @Override
  public String objectId() {
    return number;
  }
}
