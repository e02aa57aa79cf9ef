package nl.ongekend.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.ongekend.core.explain.Explainer;
import nl.ongekend.core.explain.Outline;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.AgeAnswers;
import nl.ongekend.core.profile.BsnState;
import nl.ongekend.core.profile.DiplomaEvaluation;
import nl.ongekend.core.profile.Education;
import nl.ongekend.core.profile.EducationLevel;
import nl.ongekend.core.profile.ExternalKey;
import nl.ongekend.core.profile.Freshness;
import nl.ongekend.core.profile.LabourMarketAccess;
import nl.ongekend.core.profile.OccupationHeld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.Wishes;
import nl.ongekend.core.profile.WorkKind;
import nl.ongekend.core.rule.RightStatus;
import nl.ongekend.core.rule.RightVerdict;
import nl.ongekend.core.score.ScoringProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What must not count does not: changing it changes neither score nor interval nor what is
 * feasible, and the rank only through a rule that is named.
 */
class NeverListTest {

  private static final int PASSPORTS = 10;
  private static final int VACANCIES = 10;

  /**
   * A change of one field that must not count.
   *
   * @param field what is changed
   * @param byRule whether a rule of the right layer may read it
   * @param change the change
   */
  private record Flip(String field, boolean byRule, UnaryOperator<Passport> change) {}

  private static final List<Flip> FLIPS =
      List.of(
          flip("name", to -> to.name("Łucja Nowak-Абдулла")),
          flip("externalKey", to -> to.externalKey(new ExternalKey("elsewhere", "1"))),
          flip("partner", to -> to.partner(new UUID(5, 5))),
          flip("no partner", to -> to.partner(null)),
          flip("caseload", to -> to.caseload("somebody else's")),
          flip("bsn", to -> to.bsn(BsnState.PRESENT)),
          flip("no bsn", to -> to.bsn(BsnState.NONE)),
          flip("education", to -> to.education(education(EducationLevel.PRIMARY))),
          flip("doctorate", to -> to.education(education(EducationLevel.DOCTORATE))),
          new Flip("confirmed on", false, NeverListTest::confirmedEarlier),
          new Flip("workplace features", false, NeverListTest::withQuietRoom),
          new Flip("source of evidence", false, NeverListTest::withOtherSources),
          new Flip("kind of work", false, NeverListTest::withCampWork),
          byRule("access", access(AccessClass.NOT_ALLOWED, null)),
          byRule("temporary protection", access(AccessClass.TEMPORARY_PROTECTION, null)),
          byRule("permit for ever", access(AccessClass.FREE, null)),
          byRule("permit of 14 months", access(AccessClass.FREE, MatchWorlds.AS_OF.plusMonths(14))),
          byRule("permit that has ended", access(AccessClass.FREE, MatchWorlds.AS_OF.minusDays(1))),
          byRule("under age", to -> to.ageAnswers(new AgeAnswers(true, false, false, false))),
          byRule("of age", to -> to.ageAnswers(new AgeAnswers(true, true, true, true))));

  private static Flip flip(String field, UnaryOperator<Passport.Builder> change) {
    return new Flip(field, false, passport -> change.apply(passport.toBuilder()).build());
  }

  private static Flip byRule(String field, UnaryOperator<Passport.Builder> change) {
    return new Flip(field, true, passport -> change.apply(passport.toBuilder()).build());
  }

  private static UnaryOperator<Passport.Builder> access(
      AccessClass access, @Nullable LocalDate until) {
    return to ->
        to.labourMarketAccess(
            new LabourMarketAccess(access, until, MatchWorlds.AS_OF, "coach", null));
  }

  private static Education education(EducationLevel level) {
    return new Education(level, "agriculture", new DiplomaEvaluation(level, MatchWorlds.AS_OF));
  }

  private static Passport confirmedEarlier(Passport passport) {
    Freshness freshness = passport.freshness();
    return freshness == null
        ? passport
        : passport.toBuilder()
            .freshness(new Freshness(freshness.confirmedOn().minusYears(1), freshness.expiresOn()))
            .build();
  }

  private static Passport withQuietRoom(Passport passport) {
    Wishes wishes = passport.wishes() == null ? Wishes.unknown() : passport.wishes();
    return passport.toBuilder()
        .wishes(
            new Wishes(
                wishes.occupations(),
                wishes.occupationsNotWanted(),
                wishes.sectors(),
                wishes.sectorsNotWanted(),
                wishes.contracts(),
                wishes.motives(),
                wishes.anyLevelForNow(),
                List.of("quiet room", "childcare near by")))
        .build();
  }

  private static Passport withOtherSources(Passport passport) {
    List<SkillClaim> skills = passport.skills();
    return skills == null
        ? passport
        : passport.toBuilder()
            .skills(
                skills.stream()
                    .map(claim ->
                        new SkillClaim(
                            claim.concept(),
                            claim.level(),
                            claim.evidence(),
                            claim.lastUsed(),
                            "a workshop in Asmara",
                            claim.wanted(),
                            "another label"))
                    .toList())
            .build();
  }

  private static Passport withCampWork(Passport passport) {
    List<OccupationHeld> occupations = passport.occupations();
    return occupations == null
        ? passport
        : passport.toBuilder()
            .occupations(
                occupations.stream()
                    .map(held ->
                        new OccupationHeld(held.concept(), held.months(), WorkKind.CAMP, "seen"))
                    .toList())
            .build();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void outline_whatMustNotCountChanged_scoreAndFeasibilityStay(long seed) {
    RandomMarket market = RandomMarket.of(seed, PASSPORTS, VACANCIES);
    Explainer explainer = new Explainer(market.world());
    for (Passport passport : market.passports()) {
      for (Vacancy vacancy : market.vacancies()) {
        Outline before = outline(explainer, passport, vacancy);
        for (Flip flip : FLIPS) {
          Outline after = outline(explainer, flip.change().apply(passport), vacancy);
          assertThat(after.score()).as(flip.field()).isEqualTo(before.score());
          assertThat(after.terms()).as(flip.field()).isEqualTo(before.terms());
          assertThat(after.feasibility()).as(flip.field()).isEqualTo(before.feasibility());
          assertRankedTheSameOrByRule(flip, before, after);
        }
      }
    }
  }

  private static Outline outline(Explainer explainer, Passport passport, Vacancy vacancy) {
    return explainer.outline(passport, vacancy, ScoringProfile.standard(), MatchWorlds.AS_OF);
  }

  private static void assertRankedTheSameOrByRule(Flip flip, Outline before, Outline after) {
    if (!flip.byRule()) {
      assertThat(after.right()).as(flip.field()).isEqualTo(before.right());
      assertThat(after.ranked()).as(flip.field()).isEqualTo(before.ranked());
    } else if (after.ranked() != before.ranked()) {
      RightVerdict refusing = after.ranked() ? before.right() : after.right();
      assertThat(refusing.status()).isIn(RightStatus.NOT_ALLOWED, RightStatus.NOT_BEFORE);
      assertThat(refusing.reasons()).as(flip.field()).isNotEmpty();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void passportsFor_whatMustNotCountChanged_orderStays(long seed) {
    RandomMarket market = RandomMarket.of(seed, 5 * PASSPORTS, 1);
    Vacancy vacancy = market.vacancies().getFirst();
    List<String> before = ranking(market, market.passports(), vacancy);
    for (Flip flip : FLIPS) {
      if (!flip.byRule()) {
        List<Passport> changed = market.passports().stream().map(flip.change()).toList();
        assertThat(ranking(market, changed, vacancy)).as(flip.field()).isEqualTo(before);
      }
    }
  }

  private static List<String> ranking(
      RandomMarket market, List<Passport> passports, Vacancy vacancy) {
    Ranker ranker = new ExhaustiveRanker(market.world(), passports, List.of());
    return ranker
        .passportsFor(vacancy, RankRequest.top(10_000, MatchWorlds.AS_OF))
        .ranked()
        .stream()
        .map(one -> "%d. %s %d".formatted(one.rank(), one.id(), one.score()))
        .toList();
  }
}
