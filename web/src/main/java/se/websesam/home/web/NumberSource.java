package se.websesam.home.web;

import java.util.List;
import java.util.function.Function;

/**
 * Where a number may be known: asked only for those with the permission, and answering only with
 * what they may open.
 */
record NumberSource(String permission, Function<String, List<NumberHit>> find) {}
