package se.websesam.message.view;

import java.time.LocalDate;
import se.websesam.message.domain.NewsKind;

/**
 * News, information or a guide from the centre to everybody.
 *
 * @param link a document to open, or null
 */
public record NewsRow(
    long id,
    long version,
    NewsKind kind,
    LocalDate publishedOn,
    String title,
    String body,
    String link) {}
