package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import nl.ongekend.core.match.Versions;
import nl.ongekend.core.release.Build;
import nl.ongekend.core.score.ScoringProfile;
import org.jspecify.annotations.Nullable;

/**
 * What the system is, for whoever uses it or is affected by it: {@code ongekend/system-card/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program
 * @param commit the commit it was built from
 * @param asOf today
 * @param versions the data it works with
 * @param contact whom to ask about this installation; missing until {@code serve --contact} says it
 * @param sections what there is to know
 */
public record SystemCardDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    VersionsView versions,
    @Nullable String contact,
    List<SectionView> sections) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/system-card/1";

  /** Copies the list. */
  public SystemCardDocument {
    sections = List.copyOf(sections);
  }

  /** Returns the card of a program and the data it works with. */
  public static SystemCardDocument of(
      Build build, LocalDate asOf, Versions versions, @Nullable String contact) {
    return new SystemCardDocument(
        SCHEMA,
        build.version(),
        build.commit(),
        asOf,
        VersionsView.of(versions, ScoringProfile.standard().name()),
        contact,
        SystemCard.sections());
  }

  /**
   * One part of the card.
   *
   * @param id what it is about, one word
   * @param title the same for a reader
   * @param points one statement each
   */
  public record SectionView(String id, String title, List<PointView> points) {

    /** Copies the list. */
    public SectionView {
      points = List.copyOf(points);
    }
  }

  /**
   * One statement.
   *
   * @param text the statement
   * @param page the page of the documentation that says more, or shows where a figure comes from
   */
  public record PointView(String text, String page) {}
}
