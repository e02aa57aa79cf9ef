package nl.ongekend.eval.generate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.core.profile.ContractForm;
import nl.ongekend.core.profile.Exclusions;
import nl.ongekend.core.profile.HomePlace;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.PlacePrecision;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.TravelMode;
import nl.ongekend.core.profile.Wishes;
import nl.ongekend.eval.generate.GeneratorSettings.Passports;
import nl.ongekend.eval.generate.GeneratorSettings.Shared;
import nl.ongekend.taxonomy.ConceptId;
import org.jspecify.annotations.Nullable;

/** What a person wants, excludes, and how far the person travels. */
final class PassportWishes {

  private static final int FIRST_EMPLOYERS = 500;

  private static final WeightedChoice<Set<TravelMode>> MODES =
      WeightedChoice.<Set<TravelMode>>of(
              EnumSet.of(TravelMode.BICYCLE, TravelMode.PUBLIC_TRANSPORT), 34)
          .or(EnumSet.of(TravelMode.BICYCLE, TravelMode.PUBLIC_TRANSPORT, TravelMode.CAR), 22)
          .or(EnumSet.of(TravelMode.CAR), 10)
          .or(EnumSet.of(TravelMode.CAR, TravelMode.BICYCLE), 12)
          .or(EnumSet.of(TravelMode.PUBLIC_TRANSPORT, TravelMode.WALK), 8)
          .or(EnumSet.of(TravelMode.BICYCLE), 6)
          .or(EnumSet.of(TravelMode.E_BIKE, TravelMode.PUBLIC_TRANSPORT), 5)
          .or(EnumSet.of(TravelMode.MOPED), 3);

  private final LabourMarket market;

  PassportWishes(LabourMarket market) {
    this.market = market;
  }

  /**
   * Returns the wishes, or null when nobody asked.
   *
   * @param occupation the occupation that the person knows best
   */
  @Nullable Wishes wishes(PersonShape shape, int occupation, RandomStream random) {
    return random.unlessMissing(
        Passports.MISSING_WISHES,
        () ->
            new Wishes(
                random.unlessMissing(
                    Passports.MISSING_WISH, () -> wantedOccupations(occupation, random)),
                rarely(random) ? List.of(concept(market.occupations().pick(random))) : null,
                random.unlessMissing(Passports.MISSING_WISH, () -> sectors(occupation, random)),
                rarely(random) ? EnumSet.of(sectorOfMarket(random)) : null,
                random.unlessMissing(Passports.MISSING_WISH, () -> contracts(random)),
                random.unlessMissing(Passports.MISSING_WISH, () -> VacancyTerms.motives(random)),
                random.unlessMissing(
                    Passports.MISSING_ANY_LEVEL,
                    () -> random.chance(shape.traits().anyLevelForNow())),
                rarely(random) ? List.of(Shared.FEATURE.pick(random)) : null));
  }

  private static boolean rarely(RandomStream random) {
    return random.chance(Passports.RARE_WISH);
  }

  /** The occupation known best in half of the cases, else one of the whole market. */
  private List<ConceptId> wantedOccupations(int occupation, RandomStream random) {
    if (random.chance(Passports.NO_PREFERENCE)) {
      return List.of();
    }
    int wanted =
        random.chance(Passports.WANTS_OWN_OCCUPATION)
            ? occupation
            : market.occupations().pick(random);
    return List.of(concept(wanted));
  }

  private Set<Sector> sectors(int occupation, RandomStream random) {
    return random.chance(Passports.NO_PREFERENCE)
        ? Set.of()
        : EnumSet.of(market.sector(occupation), sectorOfMarket(random));
  }

  private Sector sectorOfMarket(RandomStream random) {
    return market.sector(market.occupations().pick(random));
  }

  private static Set<ContractForm> contracts(RandomStream random) {
    return random.chance(Passports.NO_PREFERENCE)
        ? Set.of()
        : EnumSet.of(ContractForm.PERMANENT, Passports.CONTRACT.pick(random));
  }

  private ConceptId concept(int occupation) {
    return market.taxonomy().occupationId(occupation);
  }

  /** Returns whom and what the person excludes, or null when nothing. */
  @Nullable Exclusions exclusions(RandomStream random) {
    if (!random.chance(Passports.EXCLUSIONS)) {
      return null;
    }
    String employer = Employers.key(sectorOfMarket(random), random.cubicBelow(FIRST_EMPLOYERS));
    String agency = Employers.agencyKey(random.lowBelow(GeneratorSettings.Vacancies.AGENCIES));
    return new Exclusions(
        random.below(2) == 0 ? List.of(employer) : null,
        random.below(3) == 0 ? List.of(agency) : null,
        random.below(3) == 0 ? true : null,
        random.below(3) == 0 ? true : null);
  }

  /** Returns home place and travel. */
  Mobility mobility(RandomStream random) {
    Town town = market.towns().pick(random);
    return new Mobility(
        random.unlessMissing(Passports.MISSING_HOME, () -> home(town, random)),
        random.unlessMissing(Passports.MISSING_MODES, () -> MODES.pick(random)),
        random.unlessMissing(Passports.MISSING_MINUTES, () -> Passports.MINUTES.pick(random)),
        random.unlessMissing(
            Passports.MISSING_RELOCATION, () -> Passports.RELOCATION.pick(random)));
  }

  private static HomePlace home(Town town, RandomStream random) {
    return switch (Passports.PRECISION.pick(random)) {
      case PC4 -> HomePlace.ofPostcode(town.postcode(random));
      case MUNICIPALITY ->
          new HomePlace(null, town.municipality(), null, PlacePrecision.MUNICIPALITY);
      case REGION -> new HomePlace(null, null, town.region(), PlacePrecision.REGION);
    };
  }
}
