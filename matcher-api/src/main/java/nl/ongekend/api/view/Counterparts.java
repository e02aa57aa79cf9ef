package nl.ongekend.api.view;

import java.util.List;
import nl.ongekend.core.profile.HomePlace;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.Workplace;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.jspecify.annotations.Nullable;

/** Says in a few words who and where the other side of a match is. */
public final class Counterparts {

  /** Stands for a place that is not known. */
  public static final String UNKNOWN = "?";

  /** Stands for work that can be done anywhere. */
  public static final String ANYWHERE = "anywhere";

  private final PlaceTable places;
  private final String language;

  /** Names places as the table does and titles in a language. */
  public Counterparts(PlaceTable places, String language) {
    this.places = places;
    this.language = language;
  }

  /**
   * One row of a table.
   *
   * @param title the title of the vacancy, or the name in the passport
   * @param employer the employer; empty for a person
   * @param place the municipality or region; a question mark when unknown
   */
  public record Row(String title, String employer, String place) {}

  /** Returns what to say about a vacancy. */
  public Row of(Vacancy vacancy) {
    return new Row(
        vacancy.title().in(language), vacancy.employer().name(), place(vacancy.workplaces()));
  }

  /** Returns what to say about a person. */
  public Row of(Passport passport) {
    Mobility mobility = passport.mobility();
    return new Row(passport.name(), "", mobility == null ? UNKNOWN : place(mobility.home()));
  }

  private String place(@Nullable List<Workplace> workplaces) {
    if (workplaces == null) {
      return UNKNOWN;
    }
    return workplaces.isEmpty() ? ANYWHERE : place(workplaces.getFirst());
  }

  private String place(Workplace workplace) {
    return firstKnown(workplace.municipality(), postcode(workplace.postcode()));
  }

  private String place(@Nullable HomePlace home) {
    return home == null
        ? UNKNOWN
        : firstKnown(home.municipality(), postcode(home.postcode()), home.region());
  }

  private @Nullable String postcode(@Nullable Integer postcode) {
    if (postcode == null) {
      return null;
    }
    int place = places.placeOfPostcode(postcode);
    return place == PlaceTable.ABSENT ? postcode.toString() : places.name(place);
  }

  private static String firstKnown(@Nullable String... names) {
    for (String name : names) {
      if (name != null) {
        return name;
      }
    }
    return UNKNOWN;
  }
}
