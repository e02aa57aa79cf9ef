package nl.ongekend.taxonomy.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.CrosswalkEdge;
import nl.ongekend.taxonomy.Problem;
import nl.ongekend.taxonomy.TaxonomyBuilder;
import nl.ongekend.taxonomy.TaxonomyFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Reads which identifiers of another classification stand for which concepts: a table with the
 * columns {@code foreignId}, {@code conceptUri} and {@code confidence}, a decimal number above 0
 * and at most 1 with a point, rounded to thousandths.
 *
 * <p>A file whose name ends in {@code .csv} has commas and quotes, any other has tabs. A row with
 * an unknown concept or another confidence is skipped and listed.
 */
public final class CrosswalkReader {

  private static final List<String> COLUMNS = List.of("foreignId", "conceptUri", "confidence");

  private CrosswalkReader() {}

  /**
   * Returns the taxonomy with the crosswalk added.
   *
   * @param base the taxonomy so far; it stays as it is
   * @throws TaxonomyFormatException if the file is refused: unreadable, not UTF-8, wrong header,
   *     broken quoting
   */
  public static Imported read(Path file, TaxonomyBuilder base) {
    TaxonomyBuilder target = new TaxonomyBuilder().merge(base);
    ImportReport.Collector report = new ImportReport.Collector();
    TableFile.read(file, COLUMNS, report, row -> add(row, target));
    return new Imported(target, report.toReport());
  }

  /** Adds a row, or returns why not. */
  private static @Nullable Problem add(CsvTable.Row row, TaxonomyBuilder target) {
    ConceptId id;
    try {
      id = ConceptId.of(row.get("conceptUri"));
    } catch (IllegalArgumentException e) {
      return row.problem("conceptUri", "must be a URI", "The row is left out.");
    }
    if (target.findType(id).isEmpty()) {
      String remedy = "Import the taxonomy that has it first; the row is left out.";
      return row.problem("conceptUri", "must be a known concept", remedy);
    }
    if (row.get("foreignId").isEmpty()) {
      return row.problem("foreignId", "must not be empty", "The row is left out.");
    }
    int confidence = perMille(row.get("confidence"));
    if (confidence < 1 || confidence > 1000) {
      String rule = "must be above 0 and at most 1";
      return row.problem("confidence", rule, "Write it as 0.85; the row is left out.");
    }
    target.addCrosswalk(new CrosswalkEdge(row.get("foreignId"), id, confidence));
    return null;
  }

  /** Returns thousandths, 0 for what is no number or too large for one. */
  private static int perMille(String confidence) {
    try {
      return new BigDecimal(confidence)
          .movePointRight(3)
          .setScale(0, RoundingMode.HALF_UP)
          .intValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      return 0;
    }
  }
}
