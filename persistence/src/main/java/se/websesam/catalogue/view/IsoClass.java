package se.websesam.catalogue.view;

/** A class of ISO 9999 with the number of published articles in it and below it. */
public record IsoClass(String code, String name, long articles) {}
