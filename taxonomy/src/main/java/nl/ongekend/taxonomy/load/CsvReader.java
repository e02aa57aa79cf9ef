package nl.ongekend.taxonomy.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.taxonomy.Problem;
import nl.ongekend.taxonomy.TaxonomyFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Splits delimited text into rows of cells.
 *
 * <p>UTF-8, with or without byte order mark; lines end in LF, CRLF or CR. With commas (RFC 4180) a
 * cell may stand in double quotes and then hold commas, line breaks and doubled quotes. With tabs a
 * quote is an ordinary character. Empty lines are passed over.
 */
final class CsvReader implements AutoCloseable {

  /** More than any honest cell has: beyond it a quote has surely not been closed. */
  private static final int MAX_CELL = 2_000_000;

  private static final int END = -1;
  private static final int NOT_READ = -2;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final String name;
  private final BufferedReader reader;
  private final char separator;
  private final StringBuilder cell = new StringBuilder();
  private int pushedBack = NOT_READ;
  private int line = 1;
  private int rowLine = 1;

  CsvReader(String name, InputStream in, char separator) {
    this.name = name;
    this.separator = separator;
    // The decoder of a reader made from a charset would replace what it cannot read.
    reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
  }

  /** Returns the line on which the last row started, from 1. */
  int line() {
    return rowLine;
  }

  /** Returns the cells of the next row, or null at the end of the file. */
  @Nullable List<String> next() {
    while (true) {
      int first = peek();
      if (line == 1 && first == BYTE_ORDER_MARK) {
        pushedBack = NOT_READ;
        continue;
      }
      if (first == END) {
        return null;
      }
      rowLine = line;
      List<String> cells = readRow();
      if (cells.size() > 1 || !cells.getFirst().isEmpty()) {
        return cells;
      }
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private List<String> readRow() {
    List<String> cells = new ArrayList<>();
    int end;
    do {
      end = peek() == '"' && separator != '\t' ? readQuoted() : readPlain();
      cells.add(cell.toString());
      cell.setLength(0);
    } while (end == separator);
    return cells;
  }

  /** Reads up to the separator, the end of the line or the end of the file, and returns which. */
  private int readPlain() {
    while (true) {
      int c = read();
      if (c == separator || c == '\n' || c == END) {
        return c;
      }
      if (c == '"' && separator != '\t') {
        throw broken(
            "must not have a quote inside", "Put the cell in quotes; double those inside.");
      }
      append(c);
    }
  }

  private int readQuoted() {
    int startLine = line;
    read();
    while (true) {
      int c = read();
      if (c == END || cell.length() > MAX_CELL) {
        throw brokenAt(
            startLine, "must close its quote", "Add the closing quote, or get the file again.");
      }
      if (c != '"') {
        append(c);
      } else if (peek() == '"') {
        append(read());
      } else {
        return requireEndOfCell();
      }
    }
  }

  private int requireEndOfCell() {
    int c = read();
    if (c == separator || c == '\n' || c == END) {
      return c;
    }
    throw broken("must end at its closing quote", "Double the quotes that belong to the text.");
  }

  private void append(int c) {
    if (cell.length() > MAX_CELL) {
      throw broken("must be shorter than " + MAX_CELL + " characters", "Get the file again.");
    }
    cell.append((char) c);
  }

  private int peek() {
    if (pushedBack == NOT_READ) {
      pushedBack = readCharacter();
    }
    return pushedBack;
  }

  /** Returns the next character, any line end as LF. */
  private int read() {
    int c = peek();
    pushedBack = NOT_READ;
    if (c == '\r') {
      if (peek() == '\n') {
        pushedBack = NOT_READ;
      }
      c = '\n';
    }
    if (c == '\n') {
      line++;
    }
    return c;
  }

  private int readCharacter() {
    try {
      return reader.read();
    } catch (CharacterCodingException e) {
      String rule = "must be UTF-8, near this line";
      String remedy = "Save the file as UTF-8 (in a spreadsheet: CSV UTF-8).";
      throw new TaxonomyFormatException(new Problem(name, line, null, null, rule, remedy), e);
    } catch (IOException e) {
      String remedy = "Get the file again; it is damaged or incomplete.";
      Problem problem = new Problem(name, line, null, e.getMessage(), "must be readable", remedy);
      throw new TaxonomyFormatException(problem, e);
    }
  }

  private TaxonomyFormatException broken(String rule, String remedy) {
    return brokenAt(line, rule, remedy);
  }

  private TaxonomyFormatException brokenAt(int where, String rule, String remedy) {
    return new TaxonomyFormatException(
        new Problem(name, where, null, cell.toString().strip(), rule, remedy));
  }
}
