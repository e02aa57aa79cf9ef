package nl.ongekend.eval.trust;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.HomePlace;
import nl.ongekend.core.profile.LabourMarketAccess;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.PlacePrecision;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.spi.TravelTimes;
import nl.ongekend.core.travel.EstimatedTravelTimes;
import nl.ongekend.core.travel.TablePlaces;
import nl.ongekend.eval.generate.GeneratorSettings;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.jspecify.annotations.Nullable;

/**
 * People between whom a match must see no difference: four years without work or none; a document
 * that ends in fourteen months or never; a home in Pekela or in Groningen, in a world where the
 * journeys from both take the same minutes.
 */
final class Twins {

  private static final String ONE_TOWN = "Pekela";
  private static final String OTHER_TOWN = "Groningen";
  private static final int YEARS_WITHOUT_WORK = 4;
  private static final LocalDate IN_FOURTEEN_MONTHS = GeneratorSettings.AS_OF.plusMonths(14);

  /** One in so many people lives in the one town. */
  private static final int NEIGHBOURS = 4;

  private final TaxonomySnapshot taxonomy;
  private final MatchWorld world;

  Twins(MatchWorld real) {
    this.taxonomy = real.taxonomy();
    PlaceTable places = real.places();
    TravelTimes times = new EstimatedTravelTimes(new TablePlaces(places));
    this.world =
        new MatchWorld(
            taxonomy,
            places,
            real.market(),
            new NeighbouringTowns(
                times,
                places.placeOfMunicipality(ONE_TOWN),
                places.placeOfMunicipality(OTHER_TOWN)),
            real.rights(),
            real.versions().rules());
  }

  /** Travel times under which one place lies where another does. */
  private record NeighbouringTowns(TravelTimes times, int one, int other) implements TravelTimes {

    @Override
    public int minutes(int from, int to, int modes, int slot, boolean homeward) {
      return times.minutes(moved(from), moved(to), modes, slot, homeward);
    }

    private int moved(int place) {
      return place == other ? one : place;
    }
  }

  /** Returns the world in which the two towns are as far from everything. */
  MatchWorld world() {
    return world;
  }

  /** Returns a person with the first twin's answers: no end of the document, some in the town. */
  Passport first(Passport passport, int index) {
    Passport.Builder first = passport.toBuilder();
    if (isFree(passport)) {
      first.labourMarketAccess(access(null));
    }
    if (passport.mobility() != null && index % NEIGHBOURS == 0) {
      first.mobility(home(passport.mobility(), ONE_TOWN));
    }
    return first.build();
  }

  /** Returns the other twins of such a person, by what differs. */
  Map<String, Passport> others(Passport first) {
    Map<String, Passport> twins = new LinkedHashMap<>();
    if (first.skills() != null) {
      List<SkillClaim> skills = first.skills().stream().map(this::afterTheGap).toList();
      twins.put("four years without work", first.toBuilder().skills(skills).build());
    }
    if (isFree(first)) {
      twins.put(
          "a document for 14 months",
          first.toBuilder().labourMarketAccess(access(IN_FOURTEEN_MONTHS)).build());
    }
    Mobility mobility = first.mobility();
    if (mobility != null
        && mobility.home() != null
        && ONE_TOWN.equals(mobility.home().municipality())
        && mobility.home().precision() == PlacePrecision.MUNICIPALITY) {
      twins.put(
          "a home in Groningen", first.toBuilder().mobility(home(mobility, OTHER_TOWN)).build());
    }
    return twins;
  }

  private static boolean isFree(Passport passport) {
    LabourMarketAccess access = passport.labourMarketAccess();
    return access != null && access.access() == AccessClass.FREE;
  }

  private static LabourMarketAccess access(@Nullable LocalDate until) {
    return new LabourMarketAccess(AccessClass.FREE, until, null, null, null);
  }

  private static Mobility home(Mobility mobility, String town) {
    return new Mobility(
        new HomePlace(null, town, null, PlacePrecision.MUNICIPALITY),
        mobility.modes(),
        mobility.maxMinutes(),
        mobility.relocation());
  }

  /** What a source says fades with time may count as faded; nothing else may. */
  private SkillClaim afterTheGap(SkillClaim claim) {
    int skill = taxonomy.skillOrdinal(claim.concept());
    boolean fades = skill != TaxonomySnapshot.ABSENT && taxonomy.halfLifeMonths(skill) > 0;
    return fades || claim.lastUsed() == null
        ? claim
        : new SkillClaim(
            claim.concept(),
            claim.level(),
            claim.evidence(),
            claim.lastUsed().minusYears(YEARS_WITHOUT_WORK),
            claim.source(),
            claim.wanted(),
            claim.labelSeen());
  }
}
