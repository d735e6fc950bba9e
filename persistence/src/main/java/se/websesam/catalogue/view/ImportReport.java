package se.websesam.catalogue.view;

import java.io.Serializable;
import java.util.List;

/** What a file of articles would do to the register, or has done. */
public record ImportReport(
    List<ImportConflict> conflicts,
    List<ImportChange> added,
    List<ImportChange> changed,
    int unchanged)
    implements Serializable {

  /** The report of a file that cannot even be read. */
  public static ImportReport refused(ImportConflict conflict) {
    return new ImportReport(List.of(conflict), List.of(), List.of(), 0);
  }

  /** Whether the file may be imported and would change something. */
  public boolean isImportable() {
    return conflicts.isEmpty() && (!added.isEmpty() || !changed.isEmpty());
  }
}
