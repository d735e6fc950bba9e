package se.websesam.outbox.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import java.util.ResourceBundle;

/** The county's mail server, as the server's mail session knows it. */
@ApplicationScoped
public class MailServer {

  private static final String LONGEST_WAIT_MILLIS = "10000";

  /** Both languages stand in it, since nobody has asked which one the reader wants. */
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("se.websesam.outbox.service.notice");

  @Resource(lookup = "java:jboss/mail/Default")
  private Session session;

  @PostConstruct
  void waitNoLonger() {
    Properties settings = session.getProperties();
    settings.putIfAbsent("mail.smtp.connectiontimeout", LONGEST_WAIT_MILLIS);
    settings.putIfAbsent("mail.smtp.timeout", LONGEST_WAIT_MILLIS);
    settings.putIfAbsent("mail.smtp.writetimeout", LONGEST_WAIT_MILLIS);
  }

  /** Hands over the notice of a new message; it says the same to everybody. */
  void send(String from, String to, Instant at) throws MessagingException {
    MimeMessage mail = new MimeMessage(session);
    mail.setFrom(new InternetAddress(from, true));
    mail.setRecipient(RecipientType.TO, new InternetAddress(to, true));
    mail.setSubject(TEXTS.getString("subject"), StandardCharsets.UTF_8.name());
    mail.setText(TEXTS.getString("body"), StandardCharsets.UTF_8.name());
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setHeader(
        "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC)));
    Transport.send(mail);
  }
}
