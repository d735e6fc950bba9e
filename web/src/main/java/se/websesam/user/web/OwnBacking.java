package se.websesam.user.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.user.service.UserQueries;
import se.websesam.user.view.ContactDetails;

/** [Dina uppgifter]: the user's own contact details and ways to his orders. */
@Named
@RequestScoped
public class OwnBacking {

  @Inject private UserQueries users;

  private ContactDetails contact;

  public ContactDetails getContact() {
    if (contact == null) {
      contact = users.ownContact();
    }
    return contact;
  }
}
