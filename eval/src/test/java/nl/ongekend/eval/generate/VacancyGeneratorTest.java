package nl.ongekend.eval.generate;

import static nl.ongekend.eval.generate.Share.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.facet.FacetFactory;
import nl.ongekend.core.profile.Money;
import nl.ongekend.core.profile.PayPeriod;
import nl.ongekend.core.profile.Profession;
import nl.ongekend.core.profile.SchedulePattern;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.SkillRequirement;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.Wage;
import nl.ongekend.core.profile.Workplace;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.place.PlaceTable;
import nl.ongekend.testing.Seeds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VacancyGeneratorTest {

  private static final int COUNT = 20_000;
  private static final VacancyGenerator GENERATOR =
      new VacancyGenerator(Markets.STARTER, Markets.PLACES, 1);
  private static final List<Vacancy> VACANCIES =
      LongStream.range(0, COUNT).mapToObj(GENERATOR::generate).toList();

  private final Documents documents = new Documents();

  static LongStream seeds() {
    return Seeds.seeds();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void generate_ofTheSameSeed_givesTheSameBytesInAnyOrder(long seed) {
    List<String> forwards = write(seed, LongStream.range(0, 100));
    List<String> backwards = write(seed, LongStream.range(0, 100).map(i -> 99 - i));
    assertThat(backwards.reversed()).isEqualTo(forwards);
  }

  private List<String> write(long seed, LongStream indexes) {
    VacancyGenerator generator = new VacancyGenerator(Markets.STARTER, Markets.PLACES, seed);
    return indexes.mapToObj(generator::generate).map(documents::write).toList();
  }

  @Test
  void generate_ofAnotherSeed_givesOtherVacancies() {
    assertThat(write(1, LongStream.range(0, 50)))
        .doesNotContainAnyElementsOf(write(2, LongStream.range(0, 50)));
  }

  @Test
  void generate_always_givesDistinctIdsAndDocumentsThatCanBeRead() {
    assertThat(VACANCIES).extracting(Vacancy::id).doesNotHaveDuplicates();
    assertThat(VACANCIES.subList(0, 2000))
        .allSatisfy(vacancy ->
            assertThat(documents.readVacancy(documents.write(vacancy))).isEqualTo(vacancy));
  }

  @Test
  void generate_always_givesVacanciesThatTheEngineUnderstands() {
    FacetFactory facets = new FacetFactory(Markets.STARTER, Markets.PLACES);
    assertThat(VACANCIES.subList(0, 2000)).allSatisfy(vacancy -> facets.of(vacancy));
  }

  @Test
  void skills_ofMostVacancies_areListed() {
    assertThat(share(VACANCIES, vacancy -> vacancy.skills() == null)).isCloseTo(0.05, within(0.01));
    assertThat(share(VACANCIES, vacancy -> List.of().equals(vacancy.skills())))
        .isCloseTo(0.01, within(0.005));
    assertThat(VACANCIES)
        .filteredOn(vacancy -> vacancy.skills() == null)
        .allSatisfy(vacancy -> assertThat(vacancy.occupation()).isNotNull())
        .allSatisfy(vacancy -> assertThat(vacancy.licences()).isNull());
  }

  @Test
  void skills_ofAVacancy_comeOnce() {
    assertThat(VACANCIES)
        .filteredOn(vacancy -> vacancy.skills() != null)
        .allSatisfy(vacancy ->
            assertThat(vacancy.skills())
                .hasSizeLessThanOrEqualTo(20)
                .extracting(SkillRequirement::concept)
                .doesNotHaveDuplicates());
  }

  @Test
  void skills_clusterAroundTheOccupation() {
    long linked = 0;
    long all = 0;
    for (Vacancy vacancy : VACANCIES) {
      if (vacancy.skills() != null && vacancy.occupation() != null) {
        Set<ConceptId> own = linkedSkills(vacancy.occupation());
        all += vacancy.skills().size();
        linked += vacancy.skills().stream().filter(asked -> own.contains(asked.concept())).count();
      }
    }
    assertThat((double) linked / all).isBetween(0.75, 0.95);
  }

  private static Set<ConceptId> linkedSkills(ConceptId concept) {
    int occupation = Markets.STARTER.occupationOrdinal(concept);
    Set<ConceptId> skills = new HashSet<>();
    for (var links : List.of(Markets.STARTER.essentialSkills(), Markets.STARTER.optionalSkills())) {
      for (int i = 0; i < links.size(occupation); i++) {
        skills.add(Markets.STARTER.skillId(links.get(occupation, i)));
      }
    }
    return skills;
  }

  @Test
  void occupations_areSkewedTowardsShortageSectors() {
    Map<ConceptId, Long> counts = counts(Vacancy::occupation);
    assertThat(counts.values().stream().mapToLong(Long::longValue).max().orElseThrow())
        .isBetween(COUNT / 100L, COUNT / 8L);
    assertThat(counts).hasSizeGreaterThan(150);
    assertThat(share(VACANCIES, vacancy -> vacancy.sector() == Sector.CARE))
        .isGreaterThan(share(VACANCIES, vacancy -> vacancy.sector() == Sector.BUSINESS))
        .isBetween(0.12, 0.6);
  }

  @Test
  void employers_ofNVacancies_areAboutATwelfthAndSkewed() {
    Map<String, Long> counts = counts(vacancy -> vacancy.employer().key());
    assertThat(counts.size()).isBetween(COUNT / 12 / 2, COUNT / 12 + 16);
    assertThat(counts.values().stream().mapToLong(Long::longValue).max().orElseThrow())
        .isGreaterThan(12 * 10);
  }

  private static <K> Map<K, Long> counts(Function<Vacancy, @Nullable K> answer) {
    return VACANCIES.stream()
        .flatMap(vacancy -> Stream.ofNullable(answer.apply(vacancy)))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  @Test
  void employer_ofOneKey_isTheSameEverywhere() {
    assertThat(
            VACANCIES.stream()
                .collect(
                    Collectors.groupingBy(
                        vacancy -> vacancy.employer().key(),
                        Collectors.mapping(
                            vacancy -> vacancy.employer().name(), Collectors.toSet())))
                .values())
        .allSatisfy(names -> assertThat(names).hasSize(1));
  }

  @Test
  void answers_aboutLanguagesAndTimes_areFewHundredCombinations() {
    assertThat(counts(Vacancy::languages)).hasSizeBetween(30, 60);
    assertThat(counts(Vacancy::schedule)).hasSizeBetween(200, 700);
    assertThat(share(VACANCIES, vacancy -> vacancy.languages() == null))
        .isCloseTo(0.15, within(0.01));
    assertThat(
            share(
                VACANCIES,
                vacancy ->
                    vacancy.schedule() == null
                        || vacancy.schedule().pattern() == SchedulePattern.UNKNOWN))
        .isCloseTo(0.30, within(0.03));
  }

  @Test
  void wages_areNotBelowTheMinimum() {
    List<Wage> wages =
        VACANCIES.stream()
            .flatMap(vacancy -> Stream.ofNullable(vacancy.terms()))
            .flatMap(terms -> Stream.ofNullable(terms.wage()))
            .toList();
    assertThat(wages)
        .hasSizeGreaterThan(COUNT / 2)
        .extracting(Wage::from)
        .allSatisfy(VacancyGeneratorTest::isAtLeastTheMinimum);
  }

  /** EUR 14.71 an hour; a month of 40 hours a week has 520 / 3 hours. */
  private static void isAtLeastTheMinimum(Money from) {
    assertThat(from.cents())
        .isGreaterThanOrEqualTo(from.per() == PayPeriod.HOUR ? 1471 : 1471 * 520 / 3);
  }

  @Test
  void agencies_offerOneInSeven() {
    assertThat(share(VACANCIES, vacancy -> vacancy.employer().agency() != null))
        .isCloseTo(0.15, within(0.01));
  }

  @Test
  void workplaces_areMostlyInTheNorthAndClusterInTowns() {
    List<Integer> postcodes =
        VACANCIES.stream()
            .filter(vacancy -> vacancy.workplaces() != null)
            .flatMap(vacancy -> vacancy.workplaces().stream())
            .map(Workplace::postcode)
            .filter(postcode -> postcode != null)
            .toList();
    assertThat(share(postcodes, postcode -> postcode >= 7741 && !isElsewhere(postcode)))
        .isCloseTo(0.8, within(0.08));
    assertThat(share(postcodes, postcode -> postcode / 100 == 97)).isBetween(0.1, 0.3);
  }

  /** Zwolle, Lelystad, Steenwijk and Hardenberg. */
  private static boolean isElsewhere(int postcode) {
    return (postcode >= 8000 && postcode < 8400) || (postcode >= 7771 && postcode <= 7773);
  }

  @Test
  void profession_ofANurse_isNamed() {
    assertThat(VACANCIES)
        .filteredOn(vacancy -> vacancy.profession() != null)
        .isNotEmpty()
        .allSatisfy(vacancy -> assertThat(vacancy.diploma()).isNotNull())
        .extracting(Vacancy::profession)
        .contains(new Profession("CIBG", "nurse"));
  }

  @Test
  void generate_withAllOfEsco_hasElevenRequirementsAndRealPostcodes() {
    PlaceTable places = Markets.postcodes();
    VacancyGenerator generator = new VacancyGenerator(Markets.esco(), places, 2);
    SkewReport.Collector collector = new SkewReport.Collector();
    LongStream.range(0, COUNT).mapToObj(generator::generate).forEach(collector::add);
    SkewReport report = collector.toReport();
    assertThat(report.skillsPerDocument().mean()).isBetween(10.0, 12.0);
    assertThat(report.skillsPerDocument().most()).isEqualTo(20);
    assertThat(report.postingsPerSkill().count()).isGreaterThan(6000);
    assertThat(report.postingsPerSkill().most())
        .isGreaterThan(20 * report.postingsPerSkill().p90());
  }
}
