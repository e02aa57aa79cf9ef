package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From an occupation with fewer vacancies than people to near ones with more: {@code
 * ongekend/work-to-work/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param versions what the answer depends on beside documents and date
 * @param passport the person whose skills count; missing when the essential skills of the
 *     occupation do
 * @param origin the occupation to leave
 * @param targets where to go, in order
 */
public record WorkToWorkDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    VersionsView versions,
    @Nullable UUID passport,
    Demand origin,
    List<Target> targets) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/work-to-work/1";

  /** Copies the list. */
  public WorkToWorkDocument {
    targets = List.copyOf(targets);
  }

  /**
   * How many there are of an occupation.
   *
   * @param occupation the occupation
   * @param vacancies how many vacancies
   * @param people how many people hold it or have held it
   * @param shrinks whether there are more people than vacancies
   */
  public record Demand(
      WiderDocument.Concept occupation, int vacancies, int people, boolean shrinks) {}

  /**
   * An occupation to go to.
   *
   * @param demand how many there are of it
   * @param nearness how near it is, per mille
   * @param shared its essential skills that are there
   * @param missing the others, in the order in which to learn them
   */
  public record Target(
      Demand demand,
      int nearness,
      List<WiderDocument.Concept> shared,
      List<WiderDocument.Concept> missing) {

    /** Copies the lists. */
    public Target {
      shared = List.copyOf(shared);
      missing = List.copyOf(missing);
    }
  }
}
