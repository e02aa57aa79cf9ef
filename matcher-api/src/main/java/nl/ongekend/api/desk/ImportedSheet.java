package nl.ongekend.api.desk;

import java.util.List;
import nl.ongekend.api.service.ImportSummary;
import nl.ongekend.api.service.LineResult;

/**
 * What came of a table that was imported.
 *
 * @param summary how many passports were made, replaced, the same or refused
 * @param written the passports that were made or replaced, with the version they got
 * @param refused the rows that the import refused, and why
 * @param undone whether it was taken back
 */
public record ImportedSheet(
    ImportSummary summary, List<LineResult> written, List<LineResult> refused, boolean undone) {

  /** Copies the lists. */
  public ImportedSheet {
    written = List.copyOf(written);
    refused = List.copyOf(refused);
  }

  /** Returns the same, taken back. */
  ImportedSheet takenBack() {
    return new ImportedSheet(summary, written, refused, true);
  }
}
