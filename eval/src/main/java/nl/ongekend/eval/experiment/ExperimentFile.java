package nl.ongekend.eval.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Reads experiments from a small part of YAML: a list of maps of single lines, of which {@code
 * files} and {@code figures} hold maps of their own. Lines that begin with {@code #} are comments.
 */
public final class ExperimentFile {

  private static final String ITEM = "- ";
  private static final String INNER = "    ";

  private final Path file;
  private final List<Map<String, String>> single = new ArrayList<>();
  private final List<Map<String, SequencedMap<String, String>>> nested = new ArrayList<>();
  private String open = "";

  private ExperimentFile(Path file) {
    this.file = file;
  }

  /**
   * Returns the experiments of a file.
   *
   * @throws IllegalArgumentException if a line is not of this form, a member is missing or a number
   *     is none; the message names file and line or experiment
   */
  public static List<Experiment> read(Path file) throws IOException {
    ExperimentFile read = new ExperimentFile(file);
    List<String> lines = Files.readAllLines(file);
    for (int number = 0; number < lines.size(); number++) {
      String line = lines.get(number);
      if (!line.isBlank() && !line.startsWith("#")) {
        read.add(line, number + 1);
      }
    }
    List<Experiment> experiments = new ArrayList<>();
    for (int i = 0; i < read.single.size(); i++) {
      experiments.add(read.experiment(i));
    }
    return experiments;
  }

  private void add(String line, int number) {
    if (line.startsWith(ITEM)) {
      single.add(new LinkedHashMap<>());
      nested.add(new LinkedHashMap<>());
    }
    String text = line.startsWith(ITEM) ? line.substring(ITEM.length()) : line.strip();
    int colon = text.indexOf(':');
    if (colon < 0 || single.isEmpty()) {
      throw new IllegalArgumentException(
          "%s, line %d: (%s) must be `name: value` in an item of a list.%nAn item begins with `- `."
              .formatted(file.getFileName(), number, text));
    }
    String name = text.substring(0, colon);
    String value = text.substring(colon + 1).strip();
    if (line.startsWith(INNER)) {
      nested.getLast().computeIfAbsent(open, _ -> new LinkedHashMap<>()).put(name, value);
    } else if (value.isEmpty()) {
      open = name;
    } else {
      single.getLast().put(name, value);
    }
  }

  private Experiment experiment(int place) {
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    inner(place, "figures").forEach((name, value) -> figures.put(name, number(place, value)));
    return new Experiment(
        member(place, "name"),
        member(place, "command"),
        inner(place, "files"),
        (int) number(place, member(place, "queries")),
        (int) number(place, member(place, "labels")),
        figures,
        single.get(place).getOrDefault("pass", ""),
        single.get(place).getOrDefault("stretch", ""));
  }

  private SequencedMap<String, String> inner(int place, String name) {
    SequencedMap<String, String> members = nested.get(place).get(name);
    if (members == null) {
      throw missing(place, name);
    }
    return members;
  }

  private String member(int place, String name) {
    String value = single.get(place).get(name);
    if (value == null) {
      throw missing(place, name);
    }
    return value;
  }

  private IllegalArgumentException missing(int place, String name) {
    return new IllegalArgumentException(
        "%s: experiment %d (%s) must have %s.%nAdd it."
            .formatted(
                file.getFileName(),
                place + 1,
                single.get(place).getOrDefault("name", "without a name"),
                name));
  }

  private double number(int place, String value) {
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "%s: experiment %d: (%s) must be a number."
              .formatted(file.getFileName(), place + 1, value),
          e);
    }
  }
}
