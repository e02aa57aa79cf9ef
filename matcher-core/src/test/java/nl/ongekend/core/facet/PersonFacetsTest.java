package nl.ongekend.core.facet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import nl.ongekend.core.feature.People;
import nl.ongekend.core.profile.HomePlace;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.PlacePrecision;
import nl.ongekend.core.profile.TravelMode;
import nl.ongekend.core.profile.Willingness;
import nl.ongekend.core.score.ExclusionOffer;
import nl.ongekend.core.score.HoursOffer;
import nl.ongekend.core.score.LanguageOffer;
import nl.ongekend.core.score.OccupationOffer;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.SkillsOffer;
import nl.ongekend.core.score.TravelOffer;
import nl.ongekend.core.score.WeekTimes;
import nl.ongekend.core.score.WishesOffer;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.ToyTaxonomy;
import nl.ongekend.taxonomy.place.PlaceTable;
import nl.ongekend.testing.Seeds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What of a passport reaches the score. */
class PersonFacetsTest {

  private static final TaxonomySnapshot TOY = ToyTaxonomy.snapshot();
  private static final PlaceTable PLACES = PlaceTable.starter();
  private static final FacetFactory FACETS = new FacetFactory(TOY, PLACES);
  private static final int UNKNOWN = -1;

  private static final String EVERYTHING =
      """
      name:       Selam
      can:        weld 4 attested; wire 2; wire 3 unwanted; weld 4 attested; give medicines 3 2024-05-01
      worked as:  welder 36 months; cook; welder 12 months
      speaks:     Dutch B1; English C1; Dutch A2 course B2 by 2027-03-01; Dutch A1 course C1 by 2027-03-01
      holds:      safety certificate; no big registration; safety certificate
      hours:      24-32
      works now:  24 kept
      free:       Mon-Fri 8-18; Wed 8-18
      kept job:   Mon-Wed 7.00-15.30; Tue 7.00-15.30
      blocked:    Thu 15-18
      wants:      sector care; contract permanent; motive purpose; occupation nurse
      not:        employer alfa; agencies; tied housing; occupation cook; sector food
      """;

  @Test
  void of_nothingKnown_isUnknownEverywhere() {
    PersonFacets facets = facets("name: Yonas");

    assertThat(facets)
        .isEqualTo(
            new PersonFacets(
                new SkillsOffer(false, List.of(), List.of(), List.of(), false),
                new OccupationOffer(false, List.of()),
                new LanguageOffer(false, List.of()),
                HoursOffer.unknown(),
                TravelOffer.unknown(),
                WishesOffer.unknown(),
                ExclusionOffer.none(),
                PersonFacets.ANY_DAY,
                PersonFacets.NEVER));
  }

  @Test
  void of_emptyLists_areAnswers() {
    PersonFacets facets =
        facets(
            """
            can:
            list:      complete
            worked as:
            speaks:
            languages: complete
            """);

    assertThat(facets.skills().complete()).isTrue();
    assertThat(facets.occupations()).isEqualTo(new OccupationOffer(true, List.of()));
    assertThat(facets.languages()).isEqualTo(new LanguageOffer(true, List.of()));
  }

  @Test
  void of_listsThatAreComplete_areNotUnlessThereIsAList() {
    PersonFacets facets = facets("list: complete\nlanguages: complete");

    assertThat(facets.skills().complete()).isFalse();
    assertThat(facets.languages().complete()).isFalse();
  }

  @Test
  void skills_claim_keepsLevelGradeAndWish() {
    int weld = TOY.skillOrdinal(ToyTaxonomy.WELD);

    assertThat(facets("can: weld 4 attested unwanted").skills().claims())
        .containsExactly(new SkillsOffer.Claim(weld, 4, 3, SkillsOffer.NO_MONTH, false));
    assertThat(facets("can: weld").skills().claims())
        .containsExactly(new SkillsOffer.Claim(weld, 0, 1, SkillsOffer.NO_MONTH, true));
  }

  @Test
  void skills_lastUsed_isKeptForSkillsThatFadeOnly() {
    List<SkillsOffer.Claim> claims =
        facets("can: give medicines 2024-05-01; weld 2024-05-01").skills().claims();

    assertThat(claims)
        .extracting(SkillsOffer.Claim::month)
        .containsExactly(SkillsOffer.monthOf(2024, 5), SkillsOffer.NO_MONTH);
  }

  @Test
  void skills_licenceAmongThem_countsAsALicenceHeld() {
    SkillsOffer skills = facets("can: safety certificate 2").skills();

    assertThat(skills.claims()).isEmpty();
    assertThat(skills.licences()).containsExactly(licence(ToyTaxonomy.SAFETY_CERTIFICATE, true));
  }

  @Test
  void skills_licences_areHeldOrAbsentAndHeldWins() {
    assertThat(facets("holds: no big registration; safety certificate").skills().licences())
        .containsExactly(
            licence(ToyTaxonomy.BIG_REGISTRATION, false),
            licence(ToyTaxonomy.SAFETY_CERTIFICATE, true));
    assertThat(facets("holds: safety certificate; no safety certificate").skills().licences())
        .containsExactly(licence(ToyTaxonomy.SAFETY_CERTIFICATE, true));
  }

  private static SkillsOffer.Licence licence(ConceptId id, boolean held) {
    return new SkillsOffer.Licence(TOY.skillOrdinal(id), held);
  }

  @Test
  void skills_conceptThatIsUnmapped_isLeftOut() {
    assertThat(facets("can: juggle 4; weld 2").skills().claims()).hasSize(1);
    assertThat(facets("worked as: juggler 12 months").occupations())
        .isEqualTo(new OccupationOffer(true, List.of()));
  }

  @Test
  void skills_occupationHeldForHalfAYear_infersItsSkillsButNoLicence() {
    assertThat(facets("worked as: electrician 6 months").skills().inferred())
        .containsExactly(
            TOY.skillOrdinal(ToyTaxonomy.READ_DRAWINGS), TOY.skillOrdinal(ToyTaxonomy.WIRE));
    assertThat(facets("worked as: electrician 5 months").skills().inferred()).isEmpty();
    assertThat(facets("worked as: electrician").skills().inferred()).isEmpty();
    assertThat(facets("worked as: electrician 6 months\ncan:\nlist: complete").skills().inferred())
        .isEmpty();
  }

  @Test
  void occupations_heldTwice_countTheLongerTime() {
    int welder = TOY.occupationOrdinal(ToyTaxonomy.WELDER);

    assertThat(facets("worked as: welder 12 months; welder; welder 36 months").occupations())
        .isEqualTo(new OccupationOffer(true, List.of(new OccupationOffer.Held(welder, 36))));
    assertThat(facets("worked as: welder").occupations().held())
        .containsExactly(new OccupationOffer.Held(welder, UNKNOWN));
  }

  @Test
  void languages_levelsAndCourse_areOrdinalsAndADay() {
    int day = (int) LocalDate.of(2027, 3, 1).toEpochDay();

    assertThat(facets("speaks: Dutch A2 course B2 by 2027-03-01; Arabic").languages())
        .isEqualTo(
            new LanguageOffer(
                false,
                List.of(
                    new LanguageOffer.Language(
                        LanguageOffer.code("ar"),
                        UNKNOWN,
                        UNKNOWN,
                        UNKNOWN,
                        UNKNOWN,
                        0,
                        LanguageOffer.NO_COURSE),
                    new LanguageOffer.Language(LanguageOffer.code("nl"), 2, 2, 2, 2, 4, day))));
  }

  @Test
  void languages_twoCoursesOnTheSameDay_keepTheHigherWhicheverComesFirst() {
    String low = "Dutch A2 course B2 by 2027-03-01";
    String high = "Dutch A2 course C1 by 2027-03-01";

    assertThat(facets("speaks: " + low + "; " + high))
        .isEqualTo(facets("speaks: " + high + "; " + low));
    assertThat(facets("speaks: " + low + "; " + high).languages().languages().getFirst())
        .extracting(LanguageOffer.Language::courseLevel)
        .isEqualTo(5);
  }

  @Test
  void hours_jobKept_countsOnlyWhenItIs() {
    assertThat(facets("works now: 24 kept").hours().kept()).isEqualTo(96);
    assertThat(facets("works now: 24 left").hours().kept()).isZero();
    assertThat(facets("works now: 24").hours().kept()).isEqualTo(UNKNOWN);
    assertThat(facets("works now: 0").hours().kept()).isZero();
    assertThat(facets("hours: 24").hours().kept()).isEqualTo(UNKNOWN);
  }

  @Test
  void hours_timesAndHours_areSlots() {
    HoursOffer hours = facets("hours: 24-29.75\nfree: Mon 8-18\nkept job: Sun 22-2").hours();

    assertThat(hours)
        .isEqualTo(
            new HoursOffer(
                96,
                119,
                UNKNOWN,
                WeekTimes.of(32, 40),
                WeekTimes.of(6 * 96 + 88, 16),
                WeekTimes.of(6 * 96 + 88, 16)));
    assertThat(facets("blocked: Thu 15-18").hours().keptTimes().isEmpty()).isTrue();
    assertThat(facets("blocked: Thu 15-18").hours().blocked().count()).isEqualTo(12);
  }

  @Test
  void travel_place_isAsPreciseAsSheSays() {
    HomePlace postcode = HomePlace.ofPostcode(9711);
    HomePlace municipality = new HomePlace(null, "Groningen", null, PlacePrecision.MUNICIPALITY);
    HomePlace region = new HomePlace(null, null, "Drenthe", PlacePrecision.REGION);

    assertThat(travel(postcode)).isEqualTo(living(PLACES.placeOfPostcode(9711), 0));
    assertThat(travel(municipality)).isEqualTo(living(PLACES.placeOfMunicipality("Groningen"), 10));
    assertThat(travel(region)).isEqualTo(living(PLACES.placeOfRegion("Drenthe"), 25));
  }

  @Test
  void travel_placeThatNobodyKnows_isUnknown() {
    HomePlace nowhere = new HomePlace(null, "Nergenshuizen", null, PlacePrecision.MUNICIPALITY);

    assertThat(travel(nowhere).isKnown()).isFalse();
  }

  private static TravelOffer travel(HomePlace home) {
    Passport passport =
        People.person("name: Karin").toBuilder()
            .mobility(
                new Mobility(home, Set.of(TravelMode.BICYCLE, TravelMode.CAR), 40, Willingness.YES))
            .build();
    return FACETS.of(passport).travel();
  }

  private static TravelOffer living(int place, int slackMinutes) {
    return new TravelOffer(place, slackMinutes, 0b1_0010, 40, true);
  }

  @Test
  void wishes_occupationThatIsUnmapped_isUnknownAndNotNoPreference() {
    WishesOffer wishes = facets("wants: occupation juggler; sector care").wishes();

    assertThat(wishes.occupations()).isNull();
    assertThat(wishes.sectors()).isEqualTo(1);
    assertThat(facets("wants: occupation cook").wishes().occupations())
        .containsExactly(TOY.occupationOrdinal(ToyTaxonomy.COOK));
  }

  @Test
  void exclusions_whatIsRuledOut_isReadFromBothPlaces() {
    assertThat(facets(EVERYTHING).exclusions())
        .isEqualTo(
            new ExclusionOffer(
                List.of("alfa"),
                List.of(),
                true,
                true,
                List.of(TOY.occupationOrdinal(ToyTaxonomy.COOK)),
                1 << 9));
  }

  @Test
  void freshness_expiryAndFirstDay_areEpochDays() {
    PersonFacets facets = facets("confirmed: 2026-01-01 until 2026-07-01\navailable: 2027-01-01");

    assertThat(facets.expiresOn()).isEqualTo((int) LocalDate.of(2026, 7, 1).toEpochDay());
    assertThat(facets.availableFrom()).isEqualTo((int) LocalDate.of(2027, 1, 1).toEpochDay());
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void of_answersInAnotherOrderAndTwice_areTheSameFacets(long seed) {
    Random random = Seeds.random(seed);
    Passport passport = People.person(EVERYTHING);
    Passport other =
        passport.toBuilder()
            .skills(shuffledTwice(passport.skills(), random))
            .occupations(shuffledTwice(passport.occupations(), random))
            .languages(shuffledTwice(passport.languages(), random))
            .licences(shuffledTwice(passport.licences(), random))
            .build();

    assertThat(FACETS.of(other)).isEqualTo(FACETS.of(passport));
  }

  private static <T> List<T> shuffledTwice(@Nullable List<T> values, Random random) {
    List<T> twice = new ArrayList<>(Objects.requireNonNull(values));
    twice.addAll(values);
    Collections.shuffle(twice, random);
    return twice;
  }

  private static PersonFacets facets(String person) {
    return FACETS.of(People.person(person));
  }
}
