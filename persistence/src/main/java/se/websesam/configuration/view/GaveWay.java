package se.websesam.configuration.view;

import java.io.Serializable;

/**
 * A part of the standard that was taken away because another was added.
 *
 * @param place the place that had no more room, or null when the new part replaces this one
 */
public record GaveWay(String designation, int pieces, String newDesignation, String place)
    implements Serializable {}
