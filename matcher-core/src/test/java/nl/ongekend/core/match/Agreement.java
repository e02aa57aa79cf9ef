package nl.ongekend.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.score.ScoringProfile;

/**
 * Holds the answers of an index to those of a reference: the same documents, ranks, scores and
 * counts, for every k.
 *
 * @param passports whose best vacancies are asked
 * @param vacancies whose best people are asked
 */
record Agreement(List<Passport> passports, List<Vacancy> vacancies) {

  private static final List<Integer> TOPS = List.of(1, 5, 20, 500);

  /** Asserts it under the standard profile today. */
  void check(IndexedCorpus corpus) {
    check(corpus, corpus.exhaustive(), RankRequest.top(10_000, MatchWorlds.AS_OF));
  }

  /** Asserts it for every profile and date. */
  void checkThoroughly(IndexedCorpus corpus) {
    for (ScoringProfile profile : MatchWorlds.profiles()) {
      for (LocalDate date : MatchWorlds.DATES) {
        RankRequest request = new RankRequest(10_000, MatchFilter.none(), profile, date);
        check(corpus, corpus.exhaustive(), request);
      }
    }
  }

  /** Asserts that an index answers as a reference over the documents that pass its filter. */
  void check(IndexedCorpus corpus, Ranker reference, RankRequest request) {
    IndexRanker ranker = corpus.ranker();
    for (Passport passport : passports) {
      Ranking<Vacancy> all = reference.vacanciesFor(passport, request);
      check("vacancies for " + passport.id(), all, request, k -> ranker.vacanciesFor(passport, k));
    }
    for (Vacancy vacancy : vacancies) {
      Ranking<Passport> all = reference.passportsFor(vacancy, request);
      check("people for " + vacancy.id(), all, request, k -> ranker.passportsFor(vacancy, k));
    }
  }

  private static <D> void check(
      String query, Ranking<D> all, RankRequest request, Function<RankRequest, Ranking<D>> index) {
    for (int top : TOPS) {
      RankRequest asked = new RankRequest(top, request.filter(), request.profile(), request.asOf());
      Ranking<D> found = index.apply(asked);
      Ranking<D> expected =
          new Ranking<>(
              all.considered(), all.unranked(), all.ranked().stream().limit(top).toList());
      // The short form first, for a message that can be read.
      assertThat(inShort(found)).as("%s, %s", query, asked).isEqualTo(inShort(expected));
      assertThat(found.equals(expected)).as("documents of %s, %s", query, asked).isTrue();
    }
  }

  private static String inShort(Ranking<?> ranking) {
    String ranked =
        ranking.ranked().stream()
            .map(one -> "%d. %d %s".formatted(one.rank(), one.score(), one.id()))
            .collect(Collectors.joining("\n"));
    return "%d considered, %d unranked%n%s"
        .formatted(ranking.considered(), ranking.unranked(), ranked);
  }
}
