package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.store.PoolAlert;
import nl.ongekend.api.store.PoolWatch;
import nl.ongekend.core.release.Build;

/**
 * How the number of people within reach of a vacancy moves, as its employer may read it: {@code
 * ongekend/pool-watch/1}. Every number is one that the day's count for employers shows; nobody is
 * named.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param vacancy the id of the vacancy
 * @param within the people within reach, fewer than 5 or a multiple of 5
 * @param countedOn the day whose people these are
 * @param alerts the latest days on which the number read otherwise than before, the oldest first
 */
public record PoolWatchDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    UUID vacancy,
    String within,
    LocalDate countedOn,
    List<Told> alerts) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/pool-watch/1";

  /** Copies the list. */
  public PoolWatchDocument {
    alerts = List.copyOf(alerts);
  }

  /** Returns the document of a watch. */
  public static PoolWatchDocument of(
      Build build, LocalDate asOf, PoolWatch watch, List<PoolAlert> alerts) {
    return new PoolWatchDocument(
        SCHEMA,
        build.version(),
        build.commit(),
        asOf,
        watch.vacancy(),
        watch.within(),
        watch.countedOn(),
        alerts.stream()
            .map(alert -> new Told(alert.on(), alert.vacancyVersion(), alert.within()))
            .toList());
  }

  /**
   * One alert.
   *
   * @param on the day whose people were counted
   * @param vacancyVersion the version of the vacancy that was counted
   * @param within the people within reach, fewer than 5 or a multiple of 5
   */
  public record Told(LocalDate on, long vacancyVersion, String within) {}
}
