package se.websesam.message.view;

import java.time.LocalDate;

/** News from the centre to everybody. */
public record NewsRow(LocalDate publishedOn, String title, String body) {}
