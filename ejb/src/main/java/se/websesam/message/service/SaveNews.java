package se.websesam.message.service;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.websesam.message.domain.NewsKind;
import se.websesam.message.domain.NewsReaders;

/**
 * The form of something that the centre tells everybody.
 *
 * @param newsId what is told anew, or null for something new
 * @param version as it was when it was read
 * @param link a document to open, or null
 * @param readers who gets it as a message as well
 */
public record SaveNews(
    Long newsId,
    long version,
    @NotNull NewsKind kind,
    LocalDate publishedOn,
    String title,
    String body,
    String link,
    @NotNull NewsReaders readers) {}
