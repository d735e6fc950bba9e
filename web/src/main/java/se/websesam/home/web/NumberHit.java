package se.websesam.home.web;

/**
 * Something that a number stands for.
 *
 * @param text what else is known of it, or nothing
 * @param page its page, with the number
 */
public record NumberHit(NumberKind kind, String number, String text, String page) {}
