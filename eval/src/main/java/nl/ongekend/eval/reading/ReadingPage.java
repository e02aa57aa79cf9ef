package nl.ongekend.eval.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ongekend.core.reading.ConceptKind;
import nl.ongekend.eval.reading.ReadingQuality.Group;

/**
 * The page {@code docs/regressions/reading.md}: the figures of every reader in both halves, with
 * the command that makes it. It names no commit and no day, so that it changes when a figure does
 * and then only.
 */
public final class ReadingPage {

  private static final String NOT_THERE = "-";

  /** Confidence per mille; from 500 on a concept is taken. */
  private static final int[] RANGES = {0, 200, 350, 500, 650, 800, 1_001};

  private ReadingPage() {}

  /**
   * Returns the page.
   *
   * @param development what the readers made of the development half
   * @param test what the same readers made of the test half
   */
  public static String of(ReadingReport development, ReadingReport test) {
    StringBuilder page = new StringBuilder(head(development.taxonomy()));
    for (String reader : development.readers().sequencedKeySet()) {
      addHalf(page, reader + ", development half", quality(development, reader));
      addHalf(page, reader + ", test half", quality(test, reader));
      addCalibration(page, reader, quality(development, reader), quality(test, reader));
      addGroups(page, reader + ", test half by kind of text, F1", quality(test, reader));
    }
    return page.toString();
  }

  private static String head(String taxonomy) {
    return """
    # Reading, on annotated texts

    Generated; do not edit. A test makes it again and compares.

    ```
    ./ongekend eval reading --page docs/regressions/reading.md
    ```

    Starter taxonomy %s. The texts and their annotations stand in `eval` (`reading/gold`), with the rules by which they were annotated. *Wanted* is
    how many a careful human reads; *offered too* also counts what a reader is not sure enough of to propose. Intervals of F1 are 95 %% percentiles of
    1,000 draws of texts. The texts are invented by the project: they say how well its readers do on texts like these, not on all that exist.
    """
        .formatted(taxonomy);
  }

  private static ReadingQuality quality(ReadingReport report, String reader) {
    ReadingQuality quality = report.readers().get(reader);
    if (quality == null) {
      throw new IllegalArgumentException(
          "reader (%s) must be in both halves: %s.".formatted(reader, report.readers().keySet()));
    }
    return quality;
  }

  private static void addHalf(StringBuilder page, String title, ReadingQuality quality) {
    Group all = quality.groups().getFirst();
    page.append("\n## %s (%d texts)\n\n".formatted(title, all.texts()));
    page.append("| field | wanted | read | precision | recall | F1 | F1, 95 % |\n");
    page.append("|---|--:|--:|--:|--:|--:|--:|\n");
    all.fields()
        .forEach((field, one) -> page.append(one.count().read() == 0 ? "" : row(field, one)));
    String never =
        all.fields().entrySet().stream()
            .filter(one -> one.getValue().count().read() == 0)
            .map(one -> one.getKey().label() + " (" + one.getValue().count().wanted() + " wanted)")
            .collect(Collectors.joining("; "));
    page.append(never.isEmpty() ? "" : "\nNever read: " + never + ".\n");
  }

  private static String row(Field field, FieldQuality quality) {
    FieldCount count = quality.count();
    return "| %s | %d | %d | %s | %s | %s | %s to %s |\n"
        .formatted(
            field.label(),
            count.wanted(),
            count.read(),
            inShort(count.precision()),
            count.wanted() == 0 ? NOT_THERE : inShort(count.recall()),
            inShort(count.f1()),
            inShort(quality.low()),
            inShort(quality.high()));
  }

  /** How sure the reader was, and how often it was right; nothing for one that is never unsure. */
  private static void addCalibration(
      StringBuilder page, String reader, ReadingQuality development, ReadingQuality test) {
    List<JudgedConcept> all = Stream.of(development, test).flatMap(ReadingPage::concepts).toList();
    if (all.stream().map(JudgedConcept::confidence).distinct().count() < 2) {
      return;
    }
    page.append("\n## %s, confidence\n\n".formatted(reader));
    page.append(
        "What was read with a confidence in this range, how sure on average, and the share that was"
            + " right.\n\n");
    page.append("| confidence | read, development | sure | right | read, test | sure | right |\n");
    page.append("|---|--:|--:|--:|--:|--:|--:|\n");
    for (ConceptKind kind : ConceptKind.values()) {
      for (int range = 0; range + 1 < RANGES.length; range++) {
        page.append(
            "| %s, %d to %d | %s | %s |\n"
                .formatted(
                    kind.name().toLowerCase(Locale.ROOT),
                    RANGES[range],
                    RANGES[range + 1] - 1,
                    calibration(kind, range, development),
                    calibration(kind, range, test)));
      }
    }
  }

  private static Stream<JudgedConcept> concepts(ReadingQuality quality) {
    return quality.comparisons().stream().flatMap(one -> one.concepts().stream());
  }

  private static String calibration(ConceptKind kind, int range, ReadingQuality quality) {
    List<JudgedConcept> read =
        concepts(quality)
            .filter(one -> one.kind() == kind)
            .filter(one -> one.confidence() >= RANGES[range])
            .filter(one -> one.confidence() < RANGES[range + 1])
            .toList();
    if (read.isEmpty()) {
      return "0 | - | -";
    }
    double sure = read.stream().mapToInt(JudgedConcept::confidence).average().orElse(0);
    double right = (double) read.stream().filter(JudgedConcept::right).count() / read.size();
    return "%d | %s | %s".formatted(read.size(), inShort(sure / 1_000), inShort(right));
  }

  private static void addGroups(StringBuilder page, String title, ReadingQuality quality) {
    List<Group> groups = quality.groups().subList(1, quality.groups().size());
    page.append("\n## %s\n\n| field |".formatted(title));
    groups.forEach(group -> page.append(" %s (%d) |".formatted(group.name(), group.texts())));
    page.append("\n|---|").append("--:|".repeat(groups.size())).append('\n');
    for (Field field : read(quality.groups().getFirst())) {
      page.append(
          groups.stream()
              .map(group -> f1(group.fields(), field))
              .collect(Collectors.joining(" | ", "| " + field.label() + " | ", " |\n")));
    }
  }

  private static List<Field> read(Group all) {
    return all.fields().entrySet().stream()
        .filter(one -> one.getValue().count().read() > 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String f1(Map<Field, FieldQuality> fields, Field field) {
    FieldQuality quality = fields.get(field);
    return quality == null ? NOT_THERE : inShort(quality.count().f1());
  }

  private static String inShort(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
