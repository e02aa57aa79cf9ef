package nl.ongekend.core.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table as text: records of lines {@code type: key} and {@code field: value}, separated by blank
 * lines; {@code #} starts a comment line.
 *
 * @param file the name of the file, for messages
 * @param text its content
 */
public record TableText(String file, String text) {

  private static final Pattern HEAD = Pattern.compile("([a-z][a-z-]*): (\\S.*)");
  private static final Pattern FIELD = Pattern.compile("  ([a-z][a-z-]*): (\\S.*)");

  /**
   * Returns the table in a resource beside a class.
   *
   * @throws IllegalStateException if it is not there
   */
  public static TableText ofResource(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "resource %s of the tables is missing.%nMaybe the build left it out.".formatted(file));
      }
      return new TableText(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read table " + file, e);
    }
  }

  /** A line {@code name: value}. */
  public record Field(int line, String name, String value) {}

  /** A record of the table: its type, key and fields in order. */
  public record Entry(String file, int line, String type, String key, List<Field> fields) {

    /** Returns the value of a field that is given once. */
    public String get(String name) {
      String value = getOrNull(name);
      if (value == null) {
        throw new TableProblem(
            file, line, "%s %s has no field %s.".formatted(type, key, name), "Maybe add it.");
      }
      return value;
    }

    /** Returns the value of a field that may be left out. */
    public @Nullable String getOrNull(String name) {
      List<Field> given = fields.stream().filter(each -> each.name().equals(name)).toList();
      if (given.size() > 1) {
        throw new TableProblem(
            file,
            given.get(1).line(),
            "field %s of %s %s is given twice.".formatted(name, type, key),
            "Maybe a blank line between two records is missing.");
      }
      return given.isEmpty() ? null : given.getFirst().value();
    }

    /** Returns the line of a field, or that of the record when it is left out. */
    public int lineOf(String name) {
      return fields.stream()
          .filter(each -> each.name().equals(name))
          .mapToInt(Field::line)
          .findFirst()
          .orElse(line);
    }

    /** Checks that there are no other fields than these. */
    public void requireFields(List<String> known) {
      for (Field field : fields) {
        if (!known.contains(field.name())) {
          throw new TableProblem(
              file,
              field.line(),
              "field %s of %s %s must be one of %s."
                  .formatted(field.name(), type, key, String.join(", ", known)),
              "Maybe it is misspelt.");
        }
      }
    }
  }

  /**
   * Returns the records in the order of the file.
   *
   * @throws TableProblem if a line has neither form
   */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    List<Field> open = null;
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      Matcher field = FIELD.matcher(line);
      if (line.isBlank()) {
        open = null;
      } else if (open != null && field.matches()) {
        open.add(new Field(number, field.group(1), field.group(2).strip()));
      } else if (!line.startsWith("#")) {
        open = new ArrayList<>();
        entries.add(entry(line, number, open));
      }
    }
    return entries;
  }

  private Entry entry(String line, int number, List<Field> fields) {
    Matcher head = HEAD.matcher(line);
    if (!head.matches()) {
      throw new TableProblem(
          file,
          number,
          "line (%s) must be 'type: key', or 'field: value' after two spaces.".formatted(line),
          "Maybe it starts with a tab.");
    }
    return new Entry(file, number, head.group(1), head.group(2).strip(), fields);
  }
}
