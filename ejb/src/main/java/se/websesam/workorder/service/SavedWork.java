package se.websesam.workorder.service;

import se.websesam.shared.domain.LoggedObject;

/**
 * The answer to a saved or sent form.
 *
 * @param number the work order's number [arbetsordernummer], or null for a draft
 */
public record SavedWork(long id, String number) implements LoggedObject {

  @Override
  public String objectId() {
    return number == null ? "#" + id : number;
  }
}
