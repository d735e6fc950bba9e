package se.websesam.demo.data;

/** Article [artikel] of the demo catalogue: one variant of a product line. */
public record DemoArticle(String articleNumber, String designation) {}
