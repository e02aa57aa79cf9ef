package nl.ongekend.eval.trec;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * A text file of rows and fields: fields are split at tabs, in a row without a tab at white space.
 * A file whose name ends in {@code .gz} is unpacked. A first row that starts with a word that is a
 * name of a column is a header and left out, and so are blank rows.
 */
public final class TextTable {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Set<String> HEADERS = Set.of("q_id", "query_id");

  private TextTable() {}

  /**
   * A row.
   *
   * @param file the name of the file
   * @param line its number, from 1
   * @param fields its fields
   */
  public record Row(String file, int line, List<String> fields) {

    /**
     * Returns a field, counted from 0.
     *
     * @throws IllegalArgumentException when the row has fewer
     */
    public String field(int number) {
      if (number >= fields.size()) {
        throw problem(
            "has %d fields; field %d is needed".formatted(fields.size(), number + 1),
            "Fields are split at tabs, or at white space when there is no tab.");
      }
      return fields.get(number);
    }

    /** Returns what is wrong with the row. */
    public IllegalArgumentException problem(String what, String remedy) {
      return new IllegalArgumentException(
          "%s, line %d: %s.%n%s".formatted(file, line, what, remedy));
    }
  }

  /**
   * Reads a file.
   *
   * @param fields the most fields to split a row without tabs into; the last one keeps its blanks
   * @throws UncheckedIOException when it cannot be read
   */
  public static List<Row> read(Path file, int fields) {
    String name = String.valueOf(file.getFileName());
    List<Row> rows = new ArrayList<>();
    try (BufferedReader reader = open(file)) {
      int line = 0;
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        line++;
        List<String> split = split(text, fields);
        if (!text.isBlank() && !(line == 1 && HEADERS.contains(split.getFirst()))) {
          rows.add(new Row(name, line, split));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
    return rows;
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }

  private static List<String> split(String text, int fields) {
    return text.indexOf('\t') >= 0
        ? List.of(text.split("\t", -1)).stream().map(String::strip).toList()
        : List.of(BLANKS.split(text.strip(), fields));
  }
}
