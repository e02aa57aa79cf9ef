package nl.ongekend.api.sheet;

import java.util.List;

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
  }

  private static final int LETTERS = 26;

  /** Returns the letters that a spreadsheet program shows above a column; the first is A. */
  public static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }
}
