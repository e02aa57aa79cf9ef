package nl.ongekend.api.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.taxonomy.NearestName;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file of people who take part in a batch: the column {@code passport} with ids and, where it
 * is known, {@code days}, {@code floor}, {@code cap} and {@code optOut}. An empty field is not
 * known. Fields are separated by commas, without quotation marks.
 */
public final class CohortSheet {

  private static final String PASSPORT = "passport";

  private static final List<String> COLUMNS = List.of(PASSPORT, "days", "floor", "cap", "optOut");

  private final Path file;
  private final List<String> columns;
  private final Map<UUID, PersonChoice> choiceById = new LinkedHashMap<>();

  private CohortSheet(Path file, List<String> columns) {
    this.file = file;
    this.columns = columns;
  }

  /**
   * Reads a file.
   *
   * @return what holds for each person, in the order of the file
   * @throws ProblemException when a line is not what it should be; it names the line
   */
  public static Map<UUID, PersonChoice> read(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
      String first = Objects.requireNonNullElse(lines.readLine(), "");
      CohortSheet sheet = new CohortSheet(file, columns(file, first.replace("\uFEFF", "")));
      int number = 2;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          sheet.add(line, number);
        }
        number++;
      }
      return sheet.choiceById;
    } catch (CharacterCodingException e) {
      throw ProblemException.invalid(
          "cohort.refused", "file (%s) must be UTF-8.\nSave it as UTF-8.".formatted(file));
    }
  }

  private static List<String> columns(Path file, String header) {
    List<String> columns = fields(header);
    for (String column : columns) {
      if (!COLUMNS.contains(column)) {
        throw refused(
            file,
            1,
            "column (%s) must be one of %s".formatted(column, String.join(", ", COLUMNS)),
            NearestName.remedy(column, COLUMNS, "Leave it out."));
      }
    }
    if (!columns.contains(PASSPORT)) {
      throw refused(file, 1, "must name the column passport", "Write the names in the first line.");
    }
    return columns;
  }

  private static List<String> fields(String line) {
    return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
  }

  private void add(String line, int number) {
    List<String> fields = fields(line);
    if (fields.size() != columns.size()) {
      throw refused(
          file,
          number,
          "has %d fields and must have %d".formatted(fields.size(), columns.size()),
          "Maybe a comma is missing.");
    }
    try {
      UUID passport = UUID.fromString(String.valueOf(field(fields, PASSPORT)));
      Integer days = number(fields, "days");
      PersonChoice choice =
          new PersonChoice(
              days == null ? 0 : days,
              number(fields, "floor"),
              number(fields, "cap"),
              isTrue(fields));
      if (choiceById.put(passport, choice) != null) {
        throw refused(file, number, "names somebody a second time", "Take one of both out.");
      }
    } catch (IllegalArgumentException e) {
      throw refused(
          file,
          number,
          "must hold an id, whole numbers, and true or false",
          "Leave a field empty where nothing is known.");
    }
  }

  private @Nullable String field(List<String> fields, String column) {
    int place = columns.indexOf(column);
    return place < 0 || fields.get(place).isEmpty() ? null : fields.get(place);
  }

  private @Nullable Integer number(List<String> fields, String column) {
    String field = field(fields, column);
    return field == null ? null : Integer.valueOf(field);
  }

  private boolean isTrue(List<String> fields) {
    String field = Objects.requireNonNullElse(field(fields, "optOut"), "false");
    return switch (field) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false");
    };
  }

  private static ProblemException refused(Path file, int line, String rule, String remedy) {
    return ProblemException.invalid(
        "cohort.refused", "file (%s), line %d %s.\n%s".formatted(file, line, rule, remedy));
  }
}
