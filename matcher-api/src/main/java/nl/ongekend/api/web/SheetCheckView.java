package nl.ongekend.api.web;

import java.util.List;
import nl.ongekend.api.desk.Upload;
import nl.ongekend.api.sheet.person.CellPart;
import nl.ongekend.api.sheet.person.CellState;
import nl.ongekend.api.sheet.person.PersonCell;
import nl.ongekend.api.sheet.person.PersonRow;

/**
 * What was made of an uploaded table.
 *
 * @param people how many rows give a passport
 * @param nameless how many do not
 * @param understood how many things that cells say were understood
 * @param doubts the cells of which something was not understood for sure, in the order of the
 *     table, at most {@value #MOST}
 * @param more how many such cells there are beyond those
 */
record SheetCheckView(long people, long nameless, long understood, List<Doubt> doubts, int more) {

  static final int MOST = 200;

  /**
   * A cell of which something was not understood for sure.
   *
   * @param place where a spreadsheet program shows it, such as B7
   * @param column the name of the column
   * @param given what stands in the cell
   * @param parts what was not understood of it, and what that may mean
   */
  record Doubt(String place, String column, String given, List<CellPart> parts) {}

  static SheetCheckView of(Upload upload, List<PersonRow> rows) {
    long people = rows.stream().filter(row -> row.findPassport().isPresent()).count();
    List<PersonCell> cells = rows.stream().flatMap(row -> row.cells().stream()).toList();
    long understood =
        cells.stream()
            .flatMap(cell -> cell.parts().stream())
            .filter(part -> part.state() == CellState.UNDERSTOOD)
            .count();
    List<Doubt> doubts =
        cells.stream()
            .filter(cell -> cell.state() != CellState.UNDERSTOOD)
            .map(cell -> doubt(upload, cell))
            .toList();
    int shown = Math.min(MOST, doubts.size());
    return new SheetCheckView(
        people, rows.size() - people, understood, doubts.subList(0, shown), doubts.size() - shown);
  }

  private static Doubt doubt(Upload upload, PersonCell cell) {
    return new Doubt(
        cell.place(),
        upload.sheet().header().get(cell.column()),
        cell.given(),
        cell.parts().stream().filter(part -> part.state() != CellState.UNDERSTOOD).toList());
  }
}
