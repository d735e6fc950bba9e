package se.websesam.catalogue.view;

/** A class of ISO 9999 on the way to a narrower one or to an article. */
public record IsoStep(String code, String name) {}
