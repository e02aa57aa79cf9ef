package nl.ongekend.taxonomy.load;

import java.nio.file.Path;
import java.util.List;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.Label;
import nl.ongekend.taxonomy.Problem;
import nl.ongekend.taxonomy.TaxonomyBuilder;
import nl.ongekend.taxonomy.TaxonomyFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Reads labels for concepts that are there: a table with the columns {@code conceptUri}, {@code
 * lang}, {@code kind} ({@code preferred} or {@code alternative}) and {@code text}.
 *
 * <p>A file whose name ends in {@code .csv} has commas and quotes, any other has tabs. A row about
 * an unknown concept, or with a language, kind or text that is none, is skipped and listed.
 */
public final class OverlayReader {

  private static final List<String> COLUMNS = List.of("conceptUri", "lang", "kind", "text");

  private OverlayReader() {}

  /**
   * Returns the taxonomy with the labels added; its preferred labels win.
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
    Label label;
    try {
      id = ConceptId.of(row.get("conceptUri"));
    } catch (IllegalArgumentException e) {
      return row.problem("conceptUri", "must be a URI", "The row is left out.");
    }
    if (target.findType(id).isEmpty()) {
      String remedy = "Import the taxonomy that has it first; the row is left out.";
      return row.problem("conceptUri", "must be a known concept", remedy);
    }
    try {
      label = Label.of(row.get("lang"), row.get("text"));
    } catch (IllegalArgumentException e) {
      return row.problem("text", "must be a label in a language", "The row is left out.");
    }
    switch (row.get("kind")) {
      case "preferred" -> target.addPreferred(id, label);
      case "alternative" -> target.addAlternative(id, label);
      default -> {
        return row.problem("kind", "must be preferred or alternative", "The row is left out.");
      }
    }
    return null;
  }
}
