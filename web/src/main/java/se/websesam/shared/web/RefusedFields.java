package se.websesam.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Iterator;

/**
 * The fields [fält] that something is wrong with, as the top of the page tells: a long form is
 * shown again from its beginning, and the message stands far below.
 */
@Named
@RequestScoped
public class RefusedFields {

  /** The id of the first one; null when nothing is wrong with any. */
  public String getFirst() {
    FacesContext faces = FacesContext.getCurrentInstance();
    for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
      String id = ids.next();
      if (id != null
          && faces.getMessageList(id).stream()
              .anyMatch(m -> m.getSeverity().equals(FacesMessage.SEVERITY_ERROR))) {
        return id;
      }
    }
    return null;
  }
}
