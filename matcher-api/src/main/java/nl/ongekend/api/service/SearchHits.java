package nl.ongekend.api.service;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.ongekend.api.engine.Engine;
import nl.ongekend.api.store.EntityType;
import nl.ongekend.api.store.SavedSearch;
import nl.ongekend.api.store.StoredDocument;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.match.Ranked;
import nl.ongekend.core.match.Ranker;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.question.Pair;
import nl.ongekend.core.question.PersonView;
import nl.ongekend.core.question.Reach;
import nl.ongekend.core.question.VacancyView;
import nl.ongekend.core.score.ScoringProfile;

/**
 * What saved searches find in the index: the same vacancies or people with the same scores as a
 * match of the same document. Thread-safe.
 */
final class SearchHits {

  /** How many documents the kernel ranks in one answer. */
  static final int MOST = MatchParameters.MOST;

  private final Engine engine;
  private final MatchWorld world;
  private final Documents documents;
  private final Today today;

  SearchHits(Engine engine, Today today) {
    this.engine = engine;
    this.world = engine.world();
    this.documents = engine.documents();
    this.today = today;
  }

  /**
   * Returns the scores of what a search finds, by id, best first.
   *
   * @param subject its passport or vacancy as it is stored
   */
  Map<UUID, Integer> of(SavedSearch search, StoredDocument subject) {
    return subject.type() == EntityType.PASSPORT
        ? of(search, subject.organisationId(), documents.readPassport(subject.json()))
        : of(search, subject.organisationId(), documents.readVacancy(subject.json()));
  }

  /**
   * Returns the scores of the vacancies that a search for a person finds, by id, best first.
   *
   * @param organisation whose search it is
   */
  Map<UUID, Integer> of(SavedSearch search, UUID organisation, Passport passport) {
    LocalDate asOf = today.date();
    List<Ranked<Vacancy>> best =
        ranker(organisation).vacanciesFor(passport, request(search, asOf)).ranked();
    return held(search, asOf, best, vacancy -> pair(passport, vacancy));
  }

  /**
   * Returns the scores of the people that a search for a vacancy finds, by id, best first.
   *
   * @param organisation whose search it is
   */
  Map<UUID, Integer> of(SavedSearch search, UUID organisation, Vacancy vacancy) {
    LocalDate asOf = today.date();
    List<Ranked<Passport>> best =
        ranker(organisation).passportsFor(vacancy, request(search, asOf)).ranked();
    return held(search, asOf, best, passport -> pair(passport, vacancy));
  }

  private <D> Map<UUID, Integer> held(
      SavedSearch search, LocalDate asOf, List<Ranked<D>> best, Function<D, Pair> pair) {
    Reach reach = new Reach(world, ScoringProfile.standard(), asOf);
    Map<UUID, Integer> scoreById = new LinkedHashMap<>();
    for (Ranked<D> ranked : best) {
      if (!search.onlyWithinReach() || reach.isWithin(pair.apply(ranked.document()))) {
        scoreById.put(ranked.id(), ranked.score());
      }
    }
    return scoreById;
  }

  private Pair pair(Passport passport, Vacancy vacancy) {
    return new Pair(PersonView.of(world, passport), VacancyView.of(world, vacancy));
  }

  /**
   * Adds those of some passports or vacancies for which a changed document may be ranked: no search
   * of another one can find it.
   *
   * @param changed a vacancy or passport as it is stored
   * @param subjects at most {@value #MOST} documents of the other type; those of other
   *     organisations are left out
   */
  void addReached(StoredDocument changed, Set<UUID> subjects, Set<UUID> reached) {
    MatchFilter these =
        new MatchFilter(
            Set.of(), Set.of(), Set.of(), Set.of(), null, null, Set.of(), subjects, false);
    RankRequest request = request(subjects.size(), these, today.date());
    Ranker ranker = ranker(changed.organisationId());
    List<? extends Ranked<?>> ranked =
        changed.type() == EntityType.VACANCY
            ? ranker.passportsFor(documents.readVacancy(changed.json()), request).ranked()
            : ranker.vacanciesFor(documents.readPassport(changed.json()), request).ranked();
    ranked.forEach(one -> reached.add(one.id()));
  }

  private Ranker ranker(UUID organisation) {
    return engine.sight(organisation).ranker();
  }

  private static RankRequest request(SavedSearch search, LocalDate asOf) {
    return request(search.top(), FilterReader.readPairs(search.filters()), asOf);
  }

  private static RankRequest request(int top, MatchFilter filter, LocalDate asOf) {
    return new RankRequest(top, filter, ScoringProfile.standard(), asOf);
  }
}
