package nl.ongekend.api.service;

import java.util.List;
import java.util.Objects;
import nl.ongekend.core.profile.HomePlace;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.Workplace;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.jspecify.annotations.Nullable;

/**
 * In which municipality people live and in which labour-market region work is, as far as documents
 * and places say it.
 *
 * @param places the places that are known
 */
record Areas(PlaceTable places) {

  /** Returns the official name of the municipality; null when only the region is known. */
  @Nullable String municipality(Passport passport) {
    Mobility mobility = passport.mobility();
    HomePlace home = mobility == null ? null : mobility.home();
    int place = home == null ? PlaceTable.ABSENT : place(home);
    return place == PlaceTable.ABSENT ? null : places.municipality(place);
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
  @Nullable String region(Vacancy vacancy) {
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
