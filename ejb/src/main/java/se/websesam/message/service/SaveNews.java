package se.websesam.message.service;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.websesam.message.domain.NewsKind;

/**
 * The form of something that the centre tells everybody.
 *
 * @param newsId what is told anew, or null for something new
 * @param version as it was when it was read
 * @param link a document to open, or null
 */
public record SaveNews(
    Long newsId,
    long version,
    @NotNull NewsKind kind,
    LocalDate publishedOn,
    String title,
    String body,
    String link) {}
