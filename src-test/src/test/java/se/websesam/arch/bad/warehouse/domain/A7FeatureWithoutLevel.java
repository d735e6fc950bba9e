package se.websesam.arch.bad.warehouse.domain;

/** Of a feature that nobody gave a level. */
public class A7FeatureWithoutLevel {}
