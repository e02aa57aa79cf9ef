package nl.ongekend.eval.generate;

import static nl.ongekend.eval.generate.Share.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.facet.FacetFactory;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.BlockedKind;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.SkillsState;
import nl.ongekend.core.profile.WorkTime;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PassportGeneratorTest {

  private static final int COUNT = 20_000;
  private static final PassportGenerator GENERATOR =
      new PassportGenerator(Markets.STARTER, Markets.PLACES, 1);
  private static final List<Passport> PASSPORTS =
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
    PassportGenerator generator = new PassportGenerator(Markets.STARTER, Markets.PLACES, seed);
    return indexes.mapToObj(generator::generate).map(documents::write).toList();
  }

  @Test
  void generate_always_givesDistinctIdsAndDocumentsThatCanBeRead() {
    assertThat(PASSPORTS).extracting(Passport::id).doesNotHaveDuplicates();
    assertThat(PASSPORTS.subList(0, 2000))
        .allSatisfy(passport ->
            assertThat(documents.readPassport(documents.write(passport))).isEqualTo(passport));
  }

  @Test
  void generate_always_givesPassportsThatTheEngineUnderstands() {
    FacetFactory facets = new FacetFactory(Markets.STARTER, Markets.PLACES);
    assertThat(PASSPORTS.subList(0, 2000)).allSatisfy(passport -> facets.of(passport));
  }

  @Test
  void occupations_ofNineInTen_areKnown() {
    assertThat(
            share(
                PASSPORTS,
                passport -> passport.occupations() == null || passport.occupations().isEmpty()))
        .isCloseTo(0.10, within(0.01));
    assertThat(PASSPORTS)
        .filteredOn(passport -> passport.occupations() != null)
        .allSatisfy(passport -> assertThat(passport.occupations()).hasSizeLessThanOrEqualTo(3));
  }

  @Test
  void skillsState_comesAsSettled() {
    assertThat(share(PASSPORTS, passport -> passport.skillsState() == SkillsState.COMPLETE))
        .isCloseTo(0.15, within(0.01));
    assertThat(share(PASSPORTS, passport -> passport.skillsState() == SkillsState.UNKNOWN))
        .isCloseTo(0.10, within(0.01));
  }

  @Test
  void claims_areAbout13AndComeOnce() {
    List<List<SkillClaim>> claims =
        PASSPORTS.stream().map(Passport::skills).filter(skills -> skills != null).toList();
    assertThat(claims.stream().mapToInt(List::size).average().orElseThrow()).isBetween(10.0, 15.0);
    assertThat(claims)
        .allSatisfy(skills ->
            assertThat(skills)
                .hasSizeLessThanOrEqualTo(25)
                .extracting(SkillClaim::concept)
                .doesNotHaveDuplicates());
    assertThat(
            share(claims.stream().flatMap(List::stream).toList(), claim -> claim.level() == null))
        .isCloseTo(0.4, within(0.02));
  }

  @Test
  void languages_alwaysHaveDutchAndNoneTwice() {
    assertThat(PASSPORTS)
        .filteredOn(passport -> passport.languages() != null)
        .hasSizeGreaterThan(COUNT * 9 / 10)
        .allSatisfy(passport ->
            assertThat(passport.languages())
                .extracting(LanguageSkill::language)
                .contains("nl")
                .doesNotHaveDuplicates());
  }

  @Test
  void jobsKept_blockTheirTimes() {
    List<WorkTime> keepers =
        PASSPORTS.stream()
            .flatMap(passport -> Stream.ofNullable(passport.workTime()))
            .filter(time -> Boolean.TRUE.equals(time.keepsPresentJob()))
            .toList();
    assertThat((double) keepers.size() / COUNT).isBetween(0.18, 0.32);
    assertThat(keepers)
        .allSatisfy(time ->
            assertThat(time.blocked()).anyMatch(blocked -> blocked.kind() == BlockedKind.JOB_KEPT));
  }

  @Test
  void accessClasses_allCome() {
    Set<AccessClass> classes =
        PASSPORTS.stream()
            .filter(passport -> passport.labourMarketAccess() != null)
            .map(passport -> passport.labourMarketAccess().access())
            .collect(Collectors.toSet());
    assertThat(classes)
        .contains(
            AccessClass.FREE,
            AccessClass.TWV_REQUIRED,
            AccessClass.TWV_STUDENT,
            AccessClass.TEMPORARY_PROTECTION,
            AccessClass.HIGHLY_SKILLED_MIGRANT_ONLY,
            AccessClass.ORIENTATION_YEAR,
            AccessClass.NOT_ALLOWED,
            AccessClass.UNKNOWN);
  }

  @Test
  void freshness_hasSometimesExpired() {
    LocalDate today = GeneratorSettings.AS_OF;
    assertThat(
            share(
                PASSPORTS,
                passport -> passport.freshness() != null && passport.freshness().isExpired(today)))
        .isBetween(0.15, 0.35);
  }

  @Test
  void exclusions_areStatedByOneInTen() {
    assertThat(share(PASSPORTS, passport -> passport.exclusions() != null))
        .isCloseTo(0.10, within(0.01));
  }

  @Test
  void partners_nameEachOther() {
    Map<UUID, Passport> passportById =
        PASSPORTS.stream().collect(Collectors.toMap(Passport::id, passport -> passport));
    assertThat(PASSPORTS)
        .filteredOn(passport -> passport.partner() != null)
        .hasSizeBetween(COUNT / 100, COUNT * 3 / 100)
        .allSatisfy(passport ->
            assertThat(passportById.get(passport.partner()))
                .returns(passport.id(), Passport::partner));
  }

  @Test
  void recognitions_goWithRegulatedProfessions() {
    assertThat(PASSPORTS)
        .filteredOn(passport -> passport.recognitions() != null)
        .isNotEmpty()
        .flatExtracting(Passport::recognitions)
        .extracting("authority", String.class)
        .contains("CIBG", "DUO");
  }
}
