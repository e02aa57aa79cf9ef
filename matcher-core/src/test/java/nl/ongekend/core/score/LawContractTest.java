package nl.ongekend.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asking more never helps, and knowing more never hurts: the laws of the score. */
class LawContractTest {

  private static final int CASES = 400;
  private static final ScoringProfile PROFILE = ScoringProfile.standard();

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void coverage_higherMinimumLevel_raisesNoBound(long seed) {
    forCases(
        seed,
        (facets, world, random) -> {
          SkillsOffer offer = facets.skillsOffer();
          SkillsAsk ask = facets.skillsAsk();
          SkillsAsk more = withHigherLevel(ask, random);
          for (Bound bound : Bound.values()) {
            assertThat(coverage(offer, more, world, bound))
                .as("%s %s %s %s", bound, offer, ask, more)
                .isLessThanOrEqualTo(coverage(offer, ask, world, bound));
          }
        });
  }

  private static SkillsAsk withHigherLevel(SkillsAsk ask, Random random) {
    if (ask.requirements().isEmpty()) {
      return ask;
    }
    List<SkillsAsk.Requirement> requirements = new ArrayList<>(ask.requirements());
    int r = random.nextInt(requirements.size());
    SkillsAsk.Requirement asked = requirements.get(r);
    int level = asked.licence() ? 1 : Math.min(SkillCredit.LEVELS, asked.level() + 1);
    requirements.set(
        r, new SkillsAsk.Requirement(asked.concept(), asked.importance(), level, asked.licence()));
    return new SkillsAsk(ask.state(), ask.derived(), requirements);
  }

  /* A licence that is stated absent takes its points from the other requirements; only the rounding
   * of the apportionment can give each of those a point back. */
  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void coverage_oneMoreLicenceThatIsAbsent_raisesNoBoundBeyondRounding(long seed) {
    forCases(
        seed,
        (facets, world, random) -> {
          SkillsOffer offer = withoutLicence(facets.skillsOffer(), RandomWorld.SKILLS - 1);
          SkillsAsk ask = facets.skillsAsk();
          List<SkillsAsk.Requirement> requirements = new ArrayList<>(ask.requirements());
          requirements.removeIf(asked -> asked.concept() == RandomWorld.SKILLS - 1);
          if (ask.state() != SkillsAsk.State.LISTED || ask.derived() || requirements.isEmpty()) {
            return;
          }
          SkillsAsk less = new SkillsAsk(ask.state(), false, requirements);
          requirements.add(new SkillsAsk.Requirement(RandomWorld.SKILLS - 1, 0, 1, true));
          SkillsAsk more = new SkillsAsk(ask.state(), false, requirements);
          for (Bound bound : Bound.values()) {
            assertThat(coverage(offer, more, world, bound))
                .as("%s %s %s", bound, offer, more)
                .isLessThan(coverage(offer, less, world, bound) + requirements.size());
          }
        });
  }

  private static SkillsOffer withoutLicence(SkillsOffer offer, int licence) {
    List<SkillsOffer.Licence> licences = new ArrayList<>(offer.licences());
    licences.removeIf(stated -> stated.licence() == licence);
    licences.add(new SkillsOffer.Licence(licence, false));
    return new SkillsOffer(
        offer.complete(), offer.claims(), offer.inferred(), licences, offer.anyLevel());
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void language_higherCefrLevel_raisesNoBound(long seed) {
    forCases(
        seed,
        (facets, world, random) -> {
          LanguageOffer offer = facets.languageOffer();
          LanguageAsk ask = facets.languageAsk();
          LanguageAsk more = withHigherLevel(ask, random);
          int start = RandomWorld.AS_OF_DAY + random.nextInt(60);
          for (Bound bound : Bound.values()) {
            assertThat(LanguageTerm.points(offer, more, start, PROFILE, bound))
                .as("%s %s %s %s", bound, offer, ask, more)
                .isLessThanOrEqualTo(LanguageTerm.points(offer, ask, start, PROFILE, bound));
          }
        });
  }

  private static LanguageAsk withHigherLevel(LanguageAsk ask, Random random) {
    if (ask.parts().isEmpty()) {
      return ask;
    }
    List<LanguageAsk.Part> parts = new ArrayList<>(ask.parts());
    int i = random.nextInt(parts.size());
    LanguageAsk.Part part = parts.get(i);
    int level = Math.min(6, part.level() + 1);
    parts.set(i, new LanguageAsk.Part(part.language(), part.skill(), level));
    return new LanguageAsk(
        ask.silent(), ask.sector(), parts, ask.englishTeam(), ask.courseOffered());
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void hours_higherMinimum_raisesNoBound(long seed) {
    forCases(
        seed,
        (facets, world, random) -> {
          HoursOffer offer = facets.hoursOffer();
          HoursAsk ask = facets.hoursAsk();
          int most = ask.max() < 0 ? WeekTimes.SLOTS : ask.max();
          int min = Math.min(most, Math.max(0, ask.min()) + random.nextInt(40));
          HoursAsk more = HoursAsk.of(min, ask.max(), ask.pattern(), ask.shifts());
          if (ask.min() < 0) {
            return;
          }
          for (Bound bound : Bound.values()) {
            assertThat(HoursTerm.fit(offer, more, PROFILE, bound).points())
                .as("%s %s %s %s", bound, offer, ask, more)
                .isLessThanOrEqualTo(HoursTerm.fit(offer, ask, PROFILE, bound).points());
          }
        });
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void coverage_oneMoreClaim_lowersNeitherLowNorExpected(long seed) {
    forCases(
        seed,
        (facets, world, random) -> {
          SkillsOffer offer = facets.skillsOffer();
          SkillsOffer more = withClaim(offer, facets.claim(random.nextInt(RandomWorld.SKILLS)));
          SkillsAsk ask = facets.skillsAsk();
          for (Bound bound : Bound.values()) {
            if (bound != Bound.HIGH || offer.complete()) {
              assertThat(coverage(more, ask, world, bound))
                  .as("%s %s %s %s", bound, ask, offer, more)
                  .isGreaterThanOrEqualTo(coverage(offer, ask, world, bound));
            }
          }
        });
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void coverage_licenceAbsentThenUnknownThenHeld_neverFalls(long seed) {
    forCases(
        seed,
        (facets, world, random) -> {
          SkillsAsk ask = facets.skillsAsk();
          SkillsOffer offer = facets.skillsOffer();
          SkillsOffer absent = withLicences(offer, ask, false);
          SkillsOffer unknown =
              new SkillsOffer(
                  offer.complete(), offer.claims(), offer.inferred(), List.of(), offer.anyLevel());
          SkillsOffer held = withLicences(offer, ask, true);
          for (Bound bound : Bound.values()) {
            assertThat(
                    List.of(
                        coverage(absent, ask, world, bound),
                        coverage(unknown, ask, world, bound),
                        coverage(held, ask, world, bound)))
                .isSorted();
          }
        });
  }

  private static SkillsOffer withLicences(SkillsOffer offer, SkillsAsk ask, boolean held) {
    List<SkillsOffer.Licence> licences =
        ask.requirements().stream()
            .filter(SkillsAsk.Requirement::licence)
            .map(asked -> new SkillsOffer.Licence(asked.concept(), held))
            .toList();
    return new SkillsOffer(
        offer.complete(), offer.claims(), offer.inferred(), licences, offer.anyLevel());
  }

  private static SkillsOffer withClaim(SkillsOffer offer, SkillsOffer.Claim claim) {
    SortedSet<SkillsOffer.Claim> claims = new TreeSet<>(offer.claims());
    claims.add(claim);
    return new SkillsOffer(
        offer.complete(),
        List.copyOf(claims),
        offer.inferred(),
        offer.licences(),
        offer.anyLevel());
  }

  private static int coverage(SkillsOffer offer, SkillsAsk ask, RandomWorld world, Bound bound) {
    return SkillTerms.coverage(offer, ask, world.skillContext(), PROFILE, bound);
  }

  private static void forCases(long seed, Check check) {
    Random random = Seeds.random(seed);
    RandomWorld world = new RandomWorld(seed);
    RandomFacets facets = new RandomFacets(random, world);
    for (int i = 0; i < CASES; i++) {
      check.check(facets, world, random);
    }
  }

  private interface Check {
    void check(RandomFacets facets, RandomWorld world, Random random);
  }
}
