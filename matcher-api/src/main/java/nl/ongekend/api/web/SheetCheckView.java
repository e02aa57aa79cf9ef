package nl.ongekend.api.web;

import java.util.ArrayList;
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
 * @param doubts the others, in the order of the table, at most {@value #MOST}
 * @param more how many there are beyond those
 */
record SheetCheckView(long people, long nameless, long understood, List<Doubt> doubts, int more) {

  static final int MOST = 200;

  /**
   * One thing that was not understood for sure.
   *
   * @param place where a spreadsheet program shows it, such as B7
   * @param column the name of the column
   * @param part what stands there and what it may mean
   */
  record Doubt(String place, String column, CellPart part) {}

  static SheetCheckView of(Upload upload, List<PersonRow> rows) {
    long people = rows.stream().filter(row -> row.findPassport().isPresent()).count();
    long understood = 0;
    List<Doubt> doubts = new ArrayList<>();
    for (PersonRow row : rows) {
      for (PersonCell cell : row.cells()) {
        for (CellPart part : cell.parts()) {
          if (part.state() == CellState.UNDERSTOOD) {
            understood++;
          } else {
            doubts.add(new Doubt(cell.place(), upload.sheet().header().get(cell.column()), part));
          }
        }
      }
    }
    int shown = Math.min(MOST, doubts.size());
    return new SheetCheckView(
        people,
        rows.size() - people,
        understood,
        List.copyOf(doubts.subList(0, shown)),
        doubts.size() - shown);
  }
}
