package nl.ongekend.taxonomy.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ongekend.taxonomy.NearestName;
import nl.ongekend.taxonomy.Problem;
import nl.ongekend.taxonomy.TaxonomyFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Delimited text with a header, read row by row; columns go by name and may come in any order.
 *
 * <p>UTF-8, with or without byte order mark; any line ends. With commas a cell may be quoted and
 * hold line breaks. Not thread-safe.
 */
public final class CsvTable implements AutoCloseable {

  private final String name;
  private final CsvReader reader;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private long rows;

  /**
   * Opens a table and checks its header.
   *
   * @param name how messages call it
   * @param in its bytes; closed with the table, or before an exception
   * @param separator a comma or a tab
   * @param required the columns that must be there
   * @throws TaxonomyFormatException if the header lacks one or names one twice, or is no UTF-8
   */
  public static CsvTable open(String name, InputStream in, char separator, List<String> required) {
    CsvTable table = new CsvTable(name, new CsvReader(name, in, separator));
    try {
      table.readHeader(required);
      return table;
    } catch (TaxonomyFormatException e) {
      table.close();
      throw e;
    }
  }

  private CsvTable(String name, CsvReader reader) {
    this.name = name;
    this.reader = reader;
  }

  /** Returns how messages call the table. */
  public String name() {
    return name;
  }

  /** Returns the number of rows read so far, without the header. */
  public long rows() {
    return rows;
  }

  /** Returns whether the header has the column. */
  public boolean hasColumn(String column) {
    return columns.containsKey(column);
  }

  /**
   * Returns the next row, or null at the end of the table.
   *
   * @throws TaxonomyFormatException if the rest of the file cannot be trusted: broken quoting, not
   *     UTF-8, unreadable
   */
  public @Nullable Row next() {
    List<String> cells = reader.next();
    if (cells == null) {
      return null;
    }
    rows++;
    return new Row(this, reader.line(), cells);
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be closed.", e);
    }
  }

  private void readHeader(List<String> required) {
    List<String> header = reader.next();
    if (header == null) {
      throw refused(null, "must have a header", "The columns are " + required + ".");
    }
    for (String cell : header) {
      String column = cell.strip();
      if (columns.putIfAbsent(column, columns.size()) != null) {
        throw refused(column, "must name each column once", "Take the second one away.");
      }
    }
    for (String column : required) {
      if (!columns.containsKey(column)) {
        String all = "The columns needed are " + required + ".";
        String nearest =
            NearestName.find(column, columns.keySet())
                .map(given -> "Is it the column " + given + "? ")
                .orElse("");
        String given = String.join(",", header);
        throw refused(given, "must have the column " + column, nearest + all);
      }
    }
  }

  private TaxonomyFormatException refused(@Nullable String value, String rule, String remedy) {
    return new TaxonomyFormatException(new Problem(name, 1, "header", value, rule, remedy));
  }

  /** A row of a table. */
  public static final class Row {

    private final CsvTable table;
    private final int line;
    private final List<String> cells;

    private Row(CsvTable table, int line, List<String> cells) {
      this.table = table;
      this.line = line;
      this.cells = cells;
    }

    /** Returns the line on which the row starts, from 1. */
    public int line() {
      return line;
    }

    /**
     * Returns a problem when the row has more or fewer cells than the header, else null. The cells
     * of such a row cannot be told apart.
     */
    public @Nullable Problem misfit() {
      if (cells.size() == table.columns.size()) {
        return null;
      }
      String rule = "must have as many cells as the header";
      String remedy = "It has %d instead of %d.".formatted(cells.size(), table.columns.size());
      return new Problem(table.name, line, null, String.join(",", cells), rule, remedy);
    }

    /** Returns a cell without outer blanks; empty when the table does not have the column. */
    public String get(String column) {
      Integer index = table.columns.get(column);
      return index == null ? "" : cells.get(index).strip();
    }

    /** Returns a problem with a cell of this row. */
    public Problem problem(String column, String rule, String remedy) {
      return new Problem(table.name, line, column, get(column), rule, remedy);
    }
  }
}
