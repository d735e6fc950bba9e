package se.websesam.user.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.websesam.shared.web.Navigation;
import se.websesam.shared.web.Texts;
import se.websesam.user.service.OwnDetailsService;
import se.websesam.user.service.UserQueries;
import se.websesam.user.view.ContactDetails;

/** The form of the user's own contact details. */
@Named
@RequestScoped
public class ContactBacking {

  @Inject private UserQueries users;
  @Inject private OwnDetailsService own;
  @Inject private Texts texts;

  private ContactDetails contact;
  private String email;
  private String phone;
  private String mobile;
  private boolean notices;

  @PostConstruct
  void load() {
    contact = users.ownContact();
    email = contact.email();
    phone = contact.phone();
    mobile = contact.mobile();
    notices = contact.mailNotices();
  }

  /** Keeps what has been written. */
  public String save() {
    own.change(email, phone, mobile, notices);
    Navigation.tell(texts.page("own_contact.done"));
    return "/portal/own.xhtml?faces-redirect=true";
  }

  public ContactDetails getContact() {
    return contact;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public boolean isNotices() {
    return notices;
  }

  public void setNotices(boolean notices) {
    this.notices = notices;
  }

  public String getMobile() {
    return mobile;
  }

  public void setMobile(String mobile) {
    this.mobile = mobile;
  }
}
