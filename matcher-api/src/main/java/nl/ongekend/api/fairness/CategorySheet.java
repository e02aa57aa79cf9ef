package nl.ongekend.api.fairness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.sheet.Sheet;
import nl.ongekend.core.fairness.Categories;

/**
 * A table of categories that is held outside the product: first the column {@code passport} with
 * ids, then one to {@link #MOST_COLUMNS} characteristics with names of their own. An empty field is
 * not known. The fields of a CSV file are separated by commas, without quotation marks. No message
 * repeats a field.
 */
public final class CategorySheet {

  /** How many characteristics a file may have; each two of them are counted together. */
  public static final int MOST_COLUMNS = 6;

  private final String source;
  private final int width;
  private final Map<UUID, List<String>> valuesByPassport = new HashMap<>();

  /**
   * Begins with a table without rows.
   *
   * @param source what messages call it
   */
  private CategorySheet(String source, List<String> header) {
    this.source = source;
    this.width = header.size();
    requireHeader(header);
  }

  /**
   * Reads a table that was uploaded.
   *
   * @throws ProblemException when a row is not what it should be; it names the row
   */
  public static Categories of(Sheet table) {
    CategorySheet sheet = new CategorySheet("the table", table.header());
    table.rows().forEach(row -> sheet.add(row.cells(), row.number()));
    return sheet.categories(table.header());
  }

  /**
   * Reads a file.
   *
   * @throws ProblemException when a line is not what it should be; it names the line
   */
  public static Categories read(Path file) throws IOException {
    String source = "file (%s)".formatted(file);
    try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
      String first = Objects.requireNonNullElse(lines.readLine(), "");
      List<String> header = fields(first.replace("\uFEFF", ""));
      CategorySheet sheet = new CategorySheet(source, header);
      int number = 2;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          sheet.add(fields(line), number);
        }
        number++;
      }
      return sheet.categories(header);
    } catch (CharacterCodingException e) {
      throw refused(source, 1, "must be UTF-8", "Save the file as UTF-8.");
    }
  }

  private Categories categories(List<String> header) {
    return new Categories(header.subList(1, width), valuesByPassport);
  }

  private static List<String> fields(String line) {
    return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
  }

  private void requireHeader(List<String> header) {
    boolean named = new HashSet<>(header).size() == header.size() && !header.contains("");
    boolean sized = header.size() >= 2 && header.size() <= 1 + MOST_COLUMNS;
    if (!named || !sized || !header.getFirst().equals("passport")) {
      throw refused(
          source,
          1,
          "must name the column passport first, and then one to %d others".formatted(MOST_COLUMNS),
          "Write passport,sex,origin for example; each name once.");
    }
  }

  private void add(List<String> fields, int number) {
    if (fields.size() != width) {
      throw refused(
          source,
          number,
          "has %d fields and must have %d".formatted(fields.size(), width),
          "Maybe a comma is missing.");
    }
    if (valuesByPassport.put(id(fields.getFirst(), number), fields.subList(1, width)) != null) {
      throw refused(source, number, "names somebody a second time", "Take one of both out.");
    }
  }

  private UUID id(String field, int number) {
    try {
      return UUID.fromString(field);
    } catch (IllegalArgumentException e) {
      throw refused(
          source, number, "must begin with the id of a passport", "Take it from the batch.");
    }
  }

  private static ProblemException refused(String source, int line, String rule, String remedy) {
    return ProblemException.invalid(
        "categories.refused", "%s, line %d %s.\n%s".formatted(source, line, rule, remedy));
  }
}
