package nl.ongekend.api.service;

import java.util.List;
import java.util.Objects;
import nl.ongekend.core.profile.HomePlace;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.PlacePrecision;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.Workplace;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.jspecify.annotations.Nullable;

/**
 * In which municipality and labour-market region people live, and in which region work is, as far
 * as documents and places say it.
 *
 * @param places the places that are known
 */
public record Areas(PlaceTable places) {

  /** Returns the official name of the municipality; null when only the region is known. */
  public @Nullable String municipality(Passport passport) {
    Mobility mobility = passport.mobility();
    HomePlace home = mobility == null ? null : mobility.home();
    int place = home == null ? PlaceTable.ABSENT : place(home);
    return place == PlaceTable.ABSENT ? null : places.municipality(place);
  }

  /** Returns the labour-market region in which a person lives; null when unknown. */
  public @Nullable String homeRegion(Passport passport) {
    Mobility mobility = passport.mobility();
    HomePlace home = mobility == null ? null : mobility.home();
    if (home == null) {
      return null;
    }
    String region = home.region();
    int place =
        home.precision() == PlacePrecision.REGION && region != null
            ? places.placeOfRegion(region)
            : place(home);
    return place == PlaceTable.ABSENT ? null : places.region(place);
  }

  /** Never more precise than the person wants it. */
  private int place(HomePlace home) {
    return switch (home.precision()) {
      case PC4 -> place(home.postcode(), null);
      case MUNICIPALITY -> place(null, home.municipality());
      case REGION -> PlaceTable.ABSENT;
    };
  }

  /** Returns the region of all workplaces; null when one is unknown or there are several. */
  public @Nullable String region(Vacancy vacancy) {
    List<Workplace> workplaces = Objects.requireNonNullElse(vacancy.workplaces(), List.of());
    String region = null;
    for (Workplace workplace : workplaces) {
      int place = place(workplace.postcode(), workplace.municipality());
      String its = place == PlaceTable.ABSENT ? null : places.region(place);
      if (its == null || (region != null && !region.equals(its))) {
        return null;
      }
      region = its;
    }
    return region;
  }

  private int place(@Nullable Integer postcode, @Nullable String municipality) {
    if (postcode != null) {
      return places.placeOfPostcode(postcode);
    }
    return municipality == null ? PlaceTable.ABSENT : places.placeOfMunicipality(municipality);
  }
}
