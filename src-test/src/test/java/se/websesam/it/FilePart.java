package se.websesam.it;

/** A file as a browser sends it: the name is what the sender says it is. */
record FilePart(String field, String name, byte[] content) {}
