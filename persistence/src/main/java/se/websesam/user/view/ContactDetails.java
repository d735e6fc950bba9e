package se.websesam.user.view;

/** A user's own contact details and user name. */
public record ContactDetails(
    String userName,
    String name,
    String title,
    String email,
    String phone,
    String mobile,
    boolean mailNotices) {}
