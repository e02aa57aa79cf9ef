package nl.ongekend.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.score.ScoringProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A count is kept for equal answers only, and only as long as the documents are the same. */
class UnrankedCountsTest {

  private static final int ASKED = 8;
  private static final int THERE = 120;
  private static final RankRequest REQUEST = RankRequest.top(1, MatchWorlds.AS_OF);
  private static final RankRequest IN_CARE =
      new RankRequest(
          1,
          new MatchFilter(
              Set.of(),
              Set.of(Sector.CARE),
              Set.of(),
              Set.of(),
              null,
              null,
              Set.of(),
              Set.of(),
              true),
          ScoringProfile.standard(),
          MatchWorlds.AS_OF);

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void vacanciesFor_peopleWhoDifferInOneAnswer_asTheExhaustiveRanker(long seed) throws IOException {
    RandomMarket market = RandomMarket.of(seed, ASKED, THERE);
    try (IndexedCorpus corpus = IndexedCorpus.of(market.world(), List.of(), market.vacancies())) {
      Ranker ranker = corpus.ranker();
      List<Passport> people = market.passports();
      for (int i = 1; i < people.size(); i++) {
        Passport other = people.get(i - 1);
        variants(people.get(i), other).forEach(person -> assertSame(ranker, corpus, person));
      }
    }
  }

  private static Stream<Passport> variants(Passport person, Passport other) {
    return Stream.of(
        person,
        person.toBuilder().skills(other.skills()).build(),
        person.toBuilder().workTime(other.workTime()).build(),
        person.toBuilder().mobility(other.mobility()).build(),
        person.toBuilder().exclusions(other.exclusions()).build(),
        person.toBuilder().labourMarketAccess(other.labourMarketAccess()).build(),
        person.toBuilder().ageAnswers(other.ageAnswers()).build(),
        person.toBuilder().recognitions(other.recognitions()).build());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void vacanciesFor_vacanciesComeAndGo_asTheExhaustiveRanker(long seed) throws IOException {
    RandomMarket market = RandomMarket.of(seed, ASKED, THERE);
    try (IndexedCorpus corpus =
        IndexedCorpus.of(market.world(), List.of(), market.vacancies().subList(0, 60))) {
      Ranker ranker = corpus.ranker();
      for (int i = 0; i < 60; i += 15) {
        market.passports().forEach(person -> assertSame(ranker, corpus, person));
        corpus.delete(market.vacancies().get(i).id());
        corpus.put(market.vacancies().get(60 + i));
        corpus.refresh();
      }
      market.passports().forEach(person -> assertSame(ranker, corpus, person));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void passportsFor_vacanciesThatDifferInOneAnswer_asTheExhaustiveRanker(long seed)
      throws IOException {
    RandomMarket market = RandomMarket.of(seed, THERE, ASKED);
    try (IndexedCorpus corpus = IndexedCorpus.of(market.world(), market.passports(), List.of())) {
      Ranker ranker = corpus.ranker();
      Ranker right = corpus.exhaustive();
      List<Vacancy> vacancies = market.vacancies();
      for (int i = 1; i < vacancies.size(); i++) {
        variants(vacancies.get(i), vacancies.get(i - 1))
            .forEach(vacancy ->
                assertThat(ranker.passportsFor(vacancy, REQUEST).unranked())
                    .isEqualTo(right.passportsFor(vacancy, REQUEST).unranked()));
      }
    }
  }

  private static Stream<Vacancy> variants(Vacancy vacancy, Vacancy other) {
    return Stream.of(
        vacancy,
        vacancy.toBuilder().skills(other.skills()).build(),
        vacancy.toBuilder().schedule(other.schedule()).build(),
        vacancy.toBuilder().workplaces(other.workplaces()).build(),
        vacancy.toBuilder().employer(other.employer()).build(),
        vacancy.toBuilder().occupation(other.occupation()).build(),
        vacancy.toBuilder().sector(other.sector()).build(),
        vacancy.toBuilder().period(other.period()).build(),
        vacancy.toBuilder().kind(other.kind()).build(),
        vacancy.toBuilder().profession(other.profession()).build());
  }

  private static void assertSame(Ranker ranker, IndexedCorpus corpus, Passport person) {
    for (RankRequest request : List.of(REQUEST, IN_CARE)) {
      FilterOracle filter = new FilterOracle(corpus.world(), request.filter());
      List<Vacancy> accepted = corpus.vacancies().stream().filter(filter::passes).toList();
      Ranker right = new ExhaustiveRanker(corpus.world(), List.of(), accepted);
      assertThat(ranker.vacanciesFor(person, request).unranked())
          .isEqualTo(right.vacanciesFor(person, request).unranked());
    }
  }
}
