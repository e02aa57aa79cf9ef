package nl.ongekend.api.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A table of text: a row of column names and the rows below it.
 *
 * @param header the names of the columns; empty where a column has none
 * @param rows the rows in which something stands, each as long as the header
 */
public record Sheet(List<String> header, List<Row> rows) {

  /** Copies the lists. */
  public Sheet {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param number the number that a spreadsheet program shows beside it; the first row has 1
   * @param cells what stands in each column, without space around it; empty where nothing does
   */
  public record Row(int number, List<String> cells) {

    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }

    private Row with(Map<String, String> textByPlace) {
      List<String> changed = new ArrayList<>();
      for (int column = 0; column < cells.size(); column++) {
        String place = letters(column) + number;
        changed.add(textByPlace.getOrDefault(place, cells.get(column)));
      }
      return new Row(number, changed);
    }
  }

  private static final int LETTERS = 26;

  /** Returns the letters that a spreadsheet program shows above a column; the first is A. */
  public static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }

  /**
   * Returns the table with other text in some cells.
   *
   * @param textByPlace the text by where a spreadsheet program shows the cell, such as B7; a place
   *     beyond the table is passed over
   */
  public Sheet with(Map<String, String> textByPlace) {
    return new Sheet(header, rows.stream().map(row -> row.with(textByPlace)).toList());
  }
}
