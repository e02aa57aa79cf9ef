package nl.ongekend.taxonomy.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.ongekend.taxonomy.Problem;
import nl.ongekend.taxonomy.TaxonomyFormatException;
import org.jspecify.annotations.Nullable;

/** Reads a file that is one table: commas when its name ends in {@code .csv}, else tabs. */
public final class TableFile {

  private TableFile() {}

  /**
   * Hands every row of a file to a step and counts what becomes of it.
   *
   * @param columns the columns that the file must have
   * @param report where the file and the rows that the step did not use are counted
   * @throws TaxonomyFormatException if the file is refused: unreadable, not UTF-8, wrong header,
   *     broken quoting
   */
  public static void read(
      Path file, List<String> columns, ImportReport.Collector report, Step step) {
    try (CsvTable table = open(file, columns)) {
      long used = 0;
      for (CsvTable.Row row = table.next(); row != null; row = table.next()) {
        Problem problem = row.misfit();
        if (problem == null) {
          problem = step.add(row);
        }
        if (problem == null) {
          used++;
        } else {
          report.skip(problem);
        }
      }
      report.file(table.name(), table.rows(), used);
    }
  }

  private static CsvTable open(Path file, List<String> columns) {
    String name = file.toString();
    char separator = name.toLowerCase(Locale.ROOT).endsWith(".csv") ? ',' : '\t';
    try {
      return CsvTable.open(name, Files.newInputStream(file), separator, columns);
    } catch (IOException e) {
      Problem problem =
          new Problem(name, 0, null, null, "must be readable", "Check the name and its rights.");
      throw new TaxonomyFormatException(problem, e);
    }
  }

  /** What is done with a row. */
  @FunctionalInterface
  public interface Step {

    /** Uses the row and returns null, or returns why it does not. */
    @Nullable Problem add(CsvTable.Row row);
  }
}
