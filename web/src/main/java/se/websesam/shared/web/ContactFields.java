package se.websesam.shared.web;

import java.io.Serializable;

/**
 * What stands in a form of another address than the known ones, and of who is met there: name,
 * street, postcode and city, contact person with phone, and the code of the door.
 */
public class ContactFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private String otherName;
  private String otherStreet;
  private String otherPostcode;
  private String otherCity;
  private String contactPerson;
  private String contactPhone;
  private String doorCode;

  /** Takes over another address as it has been saved. */
  public void fillOther(String name, String street, String postcode, String city) {
    otherName = name;
    otherStreet = street;
    otherPostcode = postcode;
    otherCity = city;
  }

  /** Takes over who is met, as it has been saved. */
  public void fillContact(String person, String phone, String code) {
    contactPerson = person;
    contactPhone = phone;
    doorCode = code;
  }

  public String getOtherName() {
    return otherName;
  }

  public void setOtherName(String otherName) {
    this.otherName = otherName;
  }

  public String getOtherStreet() {
    return otherStreet;
  }

  public void setOtherStreet(String otherStreet) {
    this.otherStreet = otherStreet;
  }

  public String getOtherPostcode() {
    return otherPostcode;
  }

  public void setOtherPostcode(String otherPostcode) {
    this.otherPostcode = otherPostcode;
  }

  public String getOtherCity() {
    return otherCity;
  }

  public void setOtherCity(String otherCity) {
    this.otherCity = otherCity;
  }

  public String getContactPerson() {
    return contactPerson;
  }

  public void setContactPerson(String contactPerson) {
    this.contactPerson = contactPerson;
  }

  public String getContactPhone() {
    return contactPhone;
  }

  public void setContactPhone(String contactPhone) {
    this.contactPhone = contactPhone;
  }

  public String getDoorCode() {
    return doorCode;
  }

  public void setDoorCode(String doorCode) {
    this.doorCode = doorCode;
  }
}
