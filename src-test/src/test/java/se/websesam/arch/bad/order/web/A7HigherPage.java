package se.websesam.arch.bad.order.web;

/** A page above. */
public class A7HigherPage {}
