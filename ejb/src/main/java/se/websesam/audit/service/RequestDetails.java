package se.websesam.audit.service;

import jakarta.enterprise.context.RequestScoped;

/** Where a request comes from: page, session, address and the customer the user acts for. */
@RequestScoped
public class RequestDetails {

  private String screen;
  private String sessionRef;
  private String clientAddress;
  private Long customerId;

  /** Keeps what the web knows of the request. */
  public void set(String screen, String sessionRef, String clientAddress, Long customerId) {
    this.screen = screen;
    this.sessionRef = sessionRef;
    this.clientAddress = clientAddress;
    this.customerId = customerId;
  }

  public String screen() {
    return screen;
  }

  public String sessionRef() {
    return sessionRef;
  }

  public String clientAddress() {
    return clientAddress;
  }

  public Long customerId() {
    return customerId;
  }
}
