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
import nl.ongekend.core.fairness.Categories;

/**
 * A CSV file of categories that is held outside the product: first the column {@code passport} with
 * ids, then one to {@link #MOST_COLUMNS} characteristics with names of their own. An empty field is
 * not known. Fields are separated by commas, without quotation marks. No message repeats a field.
 */
public final class CategorySheet {

  /** How many characteristics a file may have; each two of them are counted together. */
  public static final int MOST_COLUMNS = 6;

  private final Path file;
  private final int width;
  private final Map<UUID, List<String>> valuesByPassport = new HashMap<>();

  private CategorySheet(Path file, int width) {
    this.file = file;
    this.width = width;
  }

  /**
   * Reads a file.
   *
   * @throws ProblemException when a line is not what it should be; it names the line
   */
  public static Categories read(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
      String first = Objects.requireNonNullElse(lines.readLine(), "");
      List<String> header = fields(first.replace("\uFEFF", ""));
      requireHeader(file, header);
      CategorySheet sheet = new CategorySheet(file, header.size());
      int number = 2;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          sheet.add(fields(line), number);
        }
        number++;
      }
      return new Categories(header.subList(1, header.size()), sheet.valuesByPassport);
    } catch (CharacterCodingException e) {
      throw refused(file, 1, "must be UTF-8", "Save the file as UTF-8.");
    }
  }

  private static List<String> fields(String line) {
    return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
  }

  private static void requireHeader(Path file, List<String> header) {
    boolean named = new HashSet<>(header).size() == header.size() && !header.contains("");
    boolean sized = header.size() >= 2 && header.size() <= 1 + MOST_COLUMNS;
    if (!named || !sized || !header.getFirst().equals("passport")) {
      throw refused(
          file,
          1,
          "must name the column passport first, and then one to %d others".formatted(MOST_COLUMNS),
          "Write passport,sex,origin for example; each name once.");
    }
  }

  private void add(List<String> fields, int number) {
    if (fields.size() != width) {
      throw refused(
          file,
          number,
          "has %d fields and must have %d".formatted(fields.size(), width),
          "Maybe a comma is missing.");
    }
    if (valuesByPassport.put(id(fields.getFirst(), number), fields.subList(1, width)) != null) {
      throw refused(file, number, "names somebody a second time", "Take one of both out.");
    }
  }

  private UUID id(String field, int number) {
    try {
      return UUID.fromString(field);
    } catch (IllegalArgumentException e) {
      throw refused(
          file, number, "must begin with the id of a passport", "Take it from the batch.");
    }
  }

  private static ProblemException refused(Path file, int line, String rule, String remedy) {
    return ProblemException.invalid(
        "categories.refused", "file (%s), line %d %s.\n%s".formatted(file, line, rule, remedy));
  }
}
