package se.websesam.arch.bad.order.web;

import jakarta.faces.view.ViewScoped;

/** A page that cannot be written out. */
@ViewScoped
public class A12PageNotSerialisable {}
