package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.ongekend.core.release.Build;
import nl.ongekend.core.voice.Standings;

/**
 * The best people for a vacancy as an employer may see them: {@code ongekend/shortlist/1}. They
 * stand in bands, without a rank and without who they are; fewer than five are not shown, and more
 * in fives.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the day whose people are shown
 * @param vacancy the id of the vacancy
 * @param versionsLeft how many other saved versions can be looked at today
 * @param entries the people, best band first; in a band in an order that means nothing
 */
public record ShortlistDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    UUID vacancy,
    int versionsLeft,
    List<Entry> entries) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/shortlist/1";

  /** Copies the list. */
  public ShortlistDocument {
    entries = List.copyOf(entries);
  }

  /** Returns the document of some entries. */
  public static ShortlistDocument of(
      Build build, LocalDate asOf, UUID vacancy, int versionsLeft, List<Entry> entries) {
    return new ShortlistDocument(
        SCHEMA, build.version(), build.commit(), asOf, vacancy, versionsLeft, entries);
  }

  /**
   * Somebody.
   *
   * @param id what a release is asked with; it means nothing on another vacancy or version
   * @param band how well it fits: strong, good, part, small or unknown
   * @param requirements how each requirement stands
   */
  public record Entry(UUID id, String band, List<Requirement> requirements) {

    /** Copies the list. */
    public Entry {
      requirements = List.copyOf(requirements);
    }

    /** Returns an entry. */
    public static Entry of(UUID id, Standings standings) {
      return new Entry(
          id,
          name(standings.fit()),
          standings.requirements().stream()
              .map(asked -> new Requirement(asked.label(), name(asked.outcome())))
              .toList());
    }
  }

  /**
   * One requirement.
   *
   * @param label what is asked
   * @param standing met, to-learn or open
   */
  public record Requirement(String label, String standing) {}

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
