package nl.ongekend.api.fairness;

import java.time.LocalDate;
import java.util.List;
import nl.ongekend.api.view.BatchDocument;
import nl.ongekend.core.fairness.FairnessReport;
import nl.ongekend.core.fairness.GroupTable;
import nl.ongekend.core.release.Build;

/**
 * How groups of people fared in a batch: {@code ongekend/fairness/1}. Unrounded.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that counted
 * @param commit the commit it was built from
 * @param asOf today
 * @param batch what the batch says of itself
 * @param selection what selected means: {@code PROPOSED}, or {@code AMONG_BEST} of some vacancy
 * @param top how many people of a vacancy are seen
 * @param people how many people were in the batch
 * @param median the median of the best scores, in points
 * @param flags how many figures are below four fifths of the highest one
 * @param tables the groups
 */
public record FairnessDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    BatchDocument batch,
    Selection selection,
    int top,
    int people,
    double median,
    long flags,
    List<GroupTable> tables) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/fairness/1";

  /** Copies the list. */
  public FairnessDocument {
    tables = List.copyOf(tables);
  }

  /** What selected means. */
  public enum Selection {
    /** A vacancy is proposed to the person. */
    PROPOSED,
    /** The person stands among the best of some vacancy. */
    AMONG_BEST
  }

  /** Returns the document of a report. */
  public static FairnessDocument of(
      Build build,
      LocalDate asOf,
      BatchDocument batch,
      Selection selection,
      int top,
      FairnessReport report) {
    return new FairnessDocument(
        SCHEMA,
        build.version(),
        build.commit(),
        asOf,
        batch,
        selection,
        top,
        report.people(),
        report.median(),
        report.flags(),
        report.tables());
  }
}
