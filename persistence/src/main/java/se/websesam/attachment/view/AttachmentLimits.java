package se.websesam.attachment.view;

/**
 * How large a file [bilaga] may be and how many its owner takes.
 *
 * @param count for one owner
 */
public record AttachmentLimits(int megabytes, int count) {}
