package nl.ongekend.api.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.store.Alert;
import nl.ongekend.api.store.AlertKind;
import nl.ongekend.api.store.EntityType;
import nl.ongekend.api.store.SavedSearch;
import nl.ongekend.core.release.Build;
import org.jspecify.annotations.Nullable;

/**
 * A page of the alerts of a saved search, the oldest first: {@code ongekend/alerts/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param search the id of the search
 * @param alerts the alerts
 * @param next the address of the next page; missing on the last one
 */
public record AlertsDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    UUID search,
    List<Item> alerts,
    @Nullable String next) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/alerts/1";

  /** Copies the list. */
  public AlertsDocument {
    alerts = List.copyOf(alerts);
  }

  /** Returns a page. */
  public static AlertsDocument of(
      Build build, LocalDate asOf, UUID search, List<Item> alerts, @Nullable String next) {
    return new AlertsDocument(SCHEMA, build.version(), build.commit(), asOf, search, alerts, next);
  }

  /**
   * One alert.
   *
   * @param number its number; later alerts have greater ones
   * @param kind {@code ENTERED} or {@code LEFT}
   * @param vacancy the id of the vacancy; missing in a search for a vacancy
   * @param passport the id of the passport; missing in a search for a person
   * @param title the title of the vacancy or name of the person as it is now; empty when it was
   *     deleted
   * @param vacancyVersion the version of the vacancy at which it came or went; missing in a search
   *     for a vacancy
   * @param passportVersion the version of the passport at which it came or went; missing in a
   *     search for a person
   * @param score the expected score at which it came, in points; missing when it went
   * @param at when this was found
   * @param held whether the search holds it now; it may have come and gone since
   * @param seen whether somebody has seen it
   */
  public record Item(
      long number,
      AlertKind kind,
      @Nullable UUID vacancy,
      @Nullable UUID passport,
      String title,
      @Nullable Long vacancyVersion,
      @Nullable Long passportVersion,
      @Nullable Integer score,
      Instant at,
      boolean held,
      boolean seen) {

    /** Returns an alert of a search with what its vacancy or person is called. */
    public static Item of(SavedSearch search, Alert alert, String title) {
      boolean isVacancy = search.foundType() == EntityType.VACANCY;
      return new Item(
          alert.number(),
          alert.kind(),
          isVacancy ? alert.found() : null,
          isVacancy ? null : alert.found(),
          title,
          isVacancy ? alert.foundVersion() : null,
          isVacancy ? null : alert.foundVersion(),
          alert.score(),
          alert.at(),
          alert.held(),
          alert.number() <= search.seen());
    }
  }
}
