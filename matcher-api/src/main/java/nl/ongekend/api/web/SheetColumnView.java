package nl.ongekend.api.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.ongekend.api.desk.Upload;
import nl.ongekend.api.sheet.Sheet;
import nl.ongekend.api.sheet.person.PersonColumn;
import nl.ongekend.core.document.RefusedNames;

/**
 * A column of an uploaded table.
 *
 * @param letters what a spreadsheet program shows above it
 * @param name its name; empty when it has none
 * @param samples what stands in its first rows
 * @param meaning what it holds
 * @param kept whether it may be kept at all
 */
record SheetColumnView(
    String letters, String name, List<String> samples, PersonColumn meaning, boolean kept) {

  private static final int SAMPLES = 3;

  /** Returns the columns, in their order; what is never kept shows no samples. */
  static List<SheetColumnView> of(Upload upload) {
    Sheet sheet = upload.sheet();
    List<SheetColumnView> columns = new ArrayList<>();
    for (int i = 0; i < sheet.header().size(); i++) {
      int column = i;
      String name = sheet.header().get(column);
      boolean kept = RefusedNames.findReason(name).isEmpty();
      List<String> samples =
          sheet.rows().stream()
              .limit(kept ? SAMPLES : 0)
              .map(row -> row.cells().get(column))
              .toList();
      columns.add(
          new SheetColumnView(
              Sheet.letters(column), name, samples, upload.columns().get(column), kept));
    }
    return columns;
  }

  /** Returns the key of what is wrong with a choice of meanings; empty when nothing is. */
  static String error(List<PersonColumn> columns) {
    if (!columns.contains(PersonColumn.NAME)) {
      return "desk.error.no-name";
    }
    boolean twice =
        columns.stream()
            .anyMatch(column ->
                column != PersonColumn.NOT_USED && Collections.frequency(columns, column) > 1);
    return twice ? "desk.error.twice" : "";
  }
}
