package nl.ongekend.core.facet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import nl.ongekend.core.feature.Jobs;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.profile.Indispensable;
import nl.ongekend.core.profile.LanguageDemand;
import nl.ongekend.core.profile.SkillRequirement;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.WorkSchedule;
import nl.ongekend.core.score.ExclusionAsk;
import nl.ongekend.core.score.HoursAsk;
import nl.ongekend.core.score.LanguageAsk;
import nl.ongekend.core.score.LanguageOffer;
import nl.ongekend.core.score.OccupationTerm;
import nl.ongekend.core.score.SkillsAsk;
import nl.ongekend.core.score.TravelAsk;
import nl.ongekend.core.score.VacancyFacets;
import nl.ongekend.core.score.WishesAsk;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.ToyTaxonomy;
import nl.ongekend.taxonomy.place.PlaceTable;
import nl.ongekend.testing.Seeds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What of a vacancy reaches the score. */
class VacancyFacetsTest {

  private static final TaxonomySnapshot TOY = ToyTaxonomy.snapshot();
  private static final PlaceTable PLACES = PlaceTable.starter();
  private static final FacetFactory FACETS = new FacetFactory(TOY, PLACES);
  private static final int UNKNOWN = -1;
  private static final int ESSENTIAL = 0;
  private static final int DESIRED = 1;

  @Test
  void of_nothingKnown_isUnknownEverywhere() {
    assertThat(facets("title: job"))
        .isEqualTo(
            new VacancyFacets(
                new SkillsAsk(SkillsAsk.State.MISSING, false, List.of()),
                OccupationTerm.NO_OCCUPATION,
                new LanguageAsk(true, UNKNOWN, List.of(), false, false),
                HoursAsk.unknown(),
                TravelAsk.unknown(),
                new WishesAsk(UNKNOWN, UNKNOWN, UNKNOWN),
                new ExclusionAsk("alfa", "", false),
                VacancyFacets.AS_SOON_AS_POSSIBLE,
                VacancyFacets.ANY_TIME));
  }

  @Test
  void skills_emptyBecauseStated_isNoneNeeded() {
    assertThat(facets("asks:").skills().state()).isEqualTo(SkillsAsk.State.NONE_NEEDED);
    assertThat(facets("asks:\noccupation: cook").skills().state())
        .isEqualTo(SkillsAsk.State.NONE_NEEDED);
  }

  @Test
  void skills_askedTwice_keepTheHighestImportanceAndLevel() {
    assertThat(facets("asks: weld 3 desired; weld 2 essential; wire").skills())
        .isEqualTo(
            new SkillsAsk(
                SkillsAsk.State.LISTED,
                false,
                List.of(
                    asked(ToyTaxonomy.WELD, ESSENTIAL, 3, false),
                    asked(ToyTaxonomy.WIRE, ESSENTIAL, 1, false))));
  }

  @Test
  void skills_indispensable_isEssential() {
    Vacancy vacancy =
        Jobs.job("title: job").toBuilder()
            .skills(
                List.of(
                    new SkillRequirement(
                        ToyTaxonomy.WELD,
                        Importance.TRAINABLE,
                        null,
                        new Indispensable("close the hull"),
                        null)))
            .build();

    assertThat(FACETS.of(vacancy).skills().requirements())
        .containsExactly(asked(ToyTaxonomy.WELD, ESSENTIAL, 1, false));
  }

  @Test
  void skills_licenceAmongThem_isALicenceWithoutALevel() {
    assertThat(facets("asks: weld 2; safety certificate 4 desired").skills().requirements())
        .containsExactly(
            asked(ToyTaxonomy.SAFETY_CERTIFICATE, DESIRED, 1, true),
            asked(ToyTaxonomy.WELD, ESSENTIAL, 2, false));
    assertThat(facets("asks:\nlicences: safety certificate desired").skills())
        .isEqualTo(
            new SkillsAsk(
                SkillsAsk.State.LISTED,
                false,
                List.of(asked(ToyTaxonomy.SAFETY_CERTIFICATE, DESIRED, 1, true))));
  }

  @Test
  void skills_missing_areDerivedFromTheOccupation() {
    assertThat(facets("occupation: electrician").skills())
        .isEqualTo(
            new SkillsAsk(
                SkillsAsk.State.LISTED,
                true,
                List.of(
                    asked(ToyTaxonomy.READ_DRAWINGS, ESSENTIAL, 1, false),
                    asked(ToyTaxonomy.SAFETY_CERTIFICATE, ESSENTIAL, 1, true),
                    asked(ToyTaxonomy.WIRE, ESSENTIAL, 1, false))));
  }

  /** Which skills the job needs is as unknown as without the licence. */
  @Test
  void skills_missingBesideALicence_areDerivedAllTheSame() {
    SkillsAsk skills = facets("occupation: cook\nlicences: safety certificate").skills();

    assertThat(skills.derived()).isTrue();
    assertThat(skills.requirements())
        .containsExactly(
            asked(ToyTaxonomy.COOK_MEALS, ESSENTIAL, 1, false),
            asked(ToyTaxonomy.HYGIENE, ESSENTIAL, 1, false),
            asked(ToyTaxonomy.SAFETY_CERTIFICATE, ESSENTIAL, 1, true));
    assertThat(facets("licences: safety certificate").skills().derived()).isTrue();
  }

  @Test
  void skills_allUnmapped_areDerivedFromTheOccupation() {
    assertThat(facets("asks: juggle\noccupation: cook").skills().derived()).isTrue();
    assertThat(facets("asks: juggle").skills().state()).isEqualTo(SkillsAsk.State.MISSING);
  }

  private static SkillsAsk.Requirement asked(
      ConceptId skill, int importance, int level, boolean licence) {
    return new SkillsAsk.Requirement(TOY.skillOrdinal(skill), importance, level, licence);
  }

  @Test
  void languages_silentOrNoneNeeded_areDifferent() {
    assertThat(facets("sector: care").languages())
        .isEqualTo(new LanguageAsk(true, 0, List.of(), false, false));
    assertThat(facets("sector: care\nlanguage:").languages())
        .isEqualTo(new LanguageAsk(false, UNKNOWN, List.of(), false, false));
  }

  @Test
  void languages_asked_areOrderedByCodeAndSkill() {
    int dutch = LanguageOffer.code("nl");
    int english = LanguageOffer.code("en");

    assertThat(facets("language: Dutch speaking listening B2; English writing C1").languages())
        .isEqualTo(
            new LanguageAsk(
                false,
                UNKNOWN,
                List.of(
                    new LanguageAsk.Part(english, 3, 5),
                    new LanguageAsk.Part(dutch, 0, 4),
                    new LanguageAsk.Part(dutch, 2, 4)),
                false,
                false));
  }

  /** Three days of 7.00 to 15.30 with half an hour of unpaid break each: 24 hours. */
  @Test
  void hours_fixedTimesWithoutHours_arePresenceWithoutUnpaidBreaks() {
    HoursAsk hours = facets("times: fixed; Mon-Wed 7.00-15.30\nbreak: 30 minutes").hours();

    assertThat(hours.min()).isEqualTo(96);
    assertThat(hours.max()).isEqualTo(96);
    assertThat(hours.shifts()).hasSize(3).contains(new HoursAsk.Shift(28, 34));
  }

  /** Thursday 8.45 to 14.30 without an unpaid break: 5.75 hours, and with 24 kept 29.75. */
  @Test
  void hours_noBreakStated_countPresence() {
    HoursAsk hours = facets("times: fixed; Thu 8.45-14.30").hours();

    assertThat(hours.min()).isEqualTo(23);
    assertThat(24 * 4 + hours.min()).isEqualTo(119);
  }

  @Test
  void hours_statedBesideTimes_areTheStatedOnes() {
    HoursAsk hours = facets("hours: 16-20\ntimes: fixed; Mon-Wed 7.00-15.30").hours();

    assertThat(hours.min()).isEqualTo(64);
    assertThat(hours.max()).isEqualTo(80);
  }

  @Test
  void hours_shiftsToChooseFrom_sayNothingAboutHours() {
    assertThat(facets("times: choice; Mon-Fri 18-22").hours().max()).isEqualTo(UNKNOWN);
  }

  @Test
  void wishes_whatTheJobHas_isReadFromItsParts() {
    assertThat(facets("sector: food\noffers: contract temporary; motive purpose").wishes())
        .isEqualTo(new WishesAsk(9, 1, 1 << 3));
  }

  @Test
  void exclusion_whatCanBeRuledOut_isReadFromItsParts() {
    VacancyFacets facets =
        facets(
            """
            employer:   beta; agency gamma
            offers:     tied housing
            """);

    assertThat(facets.exclusion()).isEqualTo(new ExclusionAsk("beta", "gamma", true));
  }

  @Test
  void travel_anywhereOrUnknown_areDifferent() {
    assertThat(facets("place:").travel().isAnywhere()).isTrue();
    assertThat(facets("title: job").travel()).isEqualTo(TravelAsk.unknown());
  }

  @Test
  void travel_fixedShifts_giveTheHoursToBeThereAndToLeave() {
    TravelAsk travel =
        facets("place: Groningen\ntimes: fixed; Mon-Tue 7.00-15.30; Wed 8-17").travel();

    assertThat(travel.places())
        .containsExactly(new TravelAsk.Site(PLACES.placeOfPostcode(9711), false));
    assertThat(travel.startSlot()).isEqualTo(28);
    assertThat(travel.endSlot()).isEqualTo(68);
  }

  @Test
  void travel_nightShift_endsTheNextMorning() {
    TravelAsk travel = facets("place: Groningen\ntimes: fixed; Mon-Fri 22-6").travel();

    assertThat(travel.startSlot()).isEqualTo(88);
    assertThat(travel.endSlot()).isEqualTo(24);
  }

  @Test
  void travel_timesThatCanBeChosen_askForNoHour() {
    TravelAsk travel = facets("place: Groningen\ntimes: choice; Mon-Fri 5-13").travel();

    assertThat(travel.startSlot()).isEqualTo(UNKNOWN);
    assertThat(travel.endSlot()).isEqualTo(UNKNOWN);
  }

  @Test
  void travel_samePlaceTwiceAndTransport_isReadOnce() {
    TravelAsk travel =
        facets("place: Groningen; Groningen; by car only; transport offered").travel();

    assertThat(travel.places())
        .containsExactly(new TravelAsk.Site(PLACES.placeOfPostcode(9711), true));
    assertThat(travel.transportOffered()).isTrue();
  }

  @Test
  void days_startAndLatestStart_areEpochDays() {
    VacancyFacets facets = facets("starts: 2027-01-04; latest 2027-02-01");

    assertThat(facets.startDay()).isEqualTo((int) LocalDate.of(2027, 1, 4).toEpochDay());
    assertThat(facets.latestStartDay()).isEqualTo((int) LocalDate.of(2027, 2, 1).toEpochDay());
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void of_answersInAnotherOrderAndTwice_areTheSameFacets(long seed) {
    Random random = Seeds.random(seed);
    Vacancy vacancy =
        Jobs.job(
            """
            title:    fitter
            asks:     weld 3 desired; weld 2 essential; wire; read drawings trainable
            licences: safety certificate; big registration desired
            language: Dutch B1; English listening B2
            hours:    24-32
            times:    choice; Mon-Fri 8-12; Tue 13-17
            """);
    LanguageDemand demand = Objects.requireNonNull(vacancy.languages());
    WorkSchedule schedule = Objects.requireNonNull(vacancy.schedule());
    Vacancy other =
        vacancy.toBuilder()
            .skills(shuffledTwice(vacancy.skills(), random))
            .licences(shuffledTwice(vacancy.licences(), random))
            .languages(
                new LanguageDemand(
                    Objects.requireNonNull(demand.working()).reversed(), null, false, false))
            .schedule(
                new WorkSchedule(
                    schedule.minHours(),
                    schedule.maxHours(),
                    schedule.pattern(),
                    shuffledTwice(schedule.intervals(), random),
                    null))
            .build();

    assertThat(FACETS.of(other)).isEqualTo(FACETS.of(vacancy));
  }

  private static <T> List<T> shuffledTwice(@Nullable List<T> values, Random random) {
    List<T> twice = new ArrayList<>(Objects.requireNonNull(values));
    twice.addAll(values);
    Collections.shuffle(twice, random);
    return twice;
  }

  private static VacancyFacets facets(String job) {
    return FACETS.of(Jobs.job(job));
  }
}
