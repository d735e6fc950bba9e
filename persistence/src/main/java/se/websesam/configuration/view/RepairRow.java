package se.websesam.configuration.view;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A way out of a clash.
 *
 * @param build the parts it leads to, by article number
 */
public record RepairRow(List<PartChange> changes, Map<String, Integer> build)
    implements Serializable {}
