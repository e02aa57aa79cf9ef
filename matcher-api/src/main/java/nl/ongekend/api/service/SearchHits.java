package nl.ongekend.api.service;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.api.engine.Engine;
import nl.ongekend.api.store.SavedSearch;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.match.Ranked;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.question.Pair;
import nl.ongekend.core.question.PersonView;
import nl.ongekend.core.question.Reach;
import nl.ongekend.core.question.VacancyView;
import nl.ongekend.core.score.ScoringProfile;

/**
 * What saved searches find in the index: the same vacancies with the same scores as a match of the
 * same passport. Thread-safe.
 */
final class SearchHits {

  /** How many people the kernel ranks in one answer. */
  static final int MOST_PEOPLE = MatchParameters.MOST;

  private final Engine engine;
  private final MatchWorld world;
  private final Today today;

  SearchHits(Engine engine, Today today) {
    this.engine = engine;
    this.world = engine.world();
    this.today = today;
  }

  /**
   * Returns the scores of the vacancies that a search finds, by id, best first.
   *
   * @param organisation whose search it is
   */
  Map<UUID, Integer> of(SavedSearch search, UUID organisation, Passport passport) {
    LocalDate asOf = today.date();
    MatchFilter filter = FilterReader.readPairs(search.filters());
    Reach reach = new Reach(world, ScoringProfile.standard(), asOf);
    Map<UUID, Integer> scoreById = new LinkedHashMap<>();
    for (Ranked<Vacancy> ranked :
        engine
            .sight(organisation)
            .ranker()
            .vacanciesFor(passport, request(search.top(), filter, asOf))
            .ranked()) {
      if (!search.onlyWithinReach() || reach.isWithin(pair(passport, ranked.document()))) {
        scoreById.put(ranked.id(), ranked.score());
      }
    }
    return scoreById;
  }

  private Pair pair(Passport passport, Vacancy vacancy) {
    return new Pair(PersonView.of(world, passport), VacancyView.of(world, vacancy));
  }

  /**
   * Adds those of some people for whom a vacancy may be ranked: nobody else's search can find it.
   *
   * @param organisation whose vacancy it is; people of others are left out
   * @param people at most {@value #MOST_PEOPLE} passports
   */
  void addReached(UUID organisation, Vacancy vacancy, Set<UUID> people, Set<UUID> reached) {
    MatchFilter these =
        new MatchFilter(
            Set.of(), Set.of(), Set.of(), Set.of(), null, null, Set.of(), people, false);
    engine
        .sight(organisation)
        .ranker()
        .passportsFor(vacancy, request(people.size(), these, today.date()))
        .ranked()
        .forEach(ranked -> reached.add(ranked.id()));
  }

  private static RankRequest request(int top, MatchFilter filter, LocalDate asOf) {
    return new RankRequest(top, filter, ScoringProfile.standard(), asOf);
  }
}
