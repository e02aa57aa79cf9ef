package nl.ongekend.core.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.kernel.Hit;
import nl.ongekend.core.kernel.TieBreaker;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.PairScorer;
import nl.ongekend.core.score.ScoreContext;

/**
 * Ranks by scoring every pair with the reference scorer: slow, and right by inspection. Filters are
 * not its business; it ranks exactly the documents it was given.
 */
public final class ExhaustiveRanker implements Ranker {

  private final MatchWorld world;
  private final List<Passport> passports;
  private final List<Vacancy> vacancies;

  /** Creates a ranker over these documents. */
  public ExhaustiveRanker(MatchWorld world, List<Passport> passports, List<Vacancy> vacancies) {
    this.world = world;
    this.passports = List.copyOf(passports);
    this.vacancies = List.copyOf(vacancies);
  }

  @Override
  public Ranking<Vacancy> vacanciesFor(Passport passport, RankRequest request) {
    Pairs pairs = new Pairs(world, request);
    List<Scored<Vacancy>> scored =
        vacancies.stream()
            .filter(vacancy -> pairs.gate.isRanked(passport, vacancy))
            .map(vacancy -> pairs.score(passport, vacancy, vacancy, vacancy.id()))
            .toList();
    return ranking(scored, vacancies.size(), request.top());
  }

  @Override
  public Ranking<Passport> passportsFor(Vacancy vacancy, RankRequest request) {
    Pairs pairs = new Pairs(world, request);
    List<Scored<Passport>> scored =
        passports.stream()
            .filter(passport -> pairs.gate.isRanked(passport, vacancy))
            .map(passport -> pairs.score(passport, vacancy, passport, passport.id()))
            .toList();
    return ranking(scored, passports.size(), request.top());
  }

  private static <D> Ranking<D> ranking(List<Scored<D>> scored, int considered, int top) {
    List<Scored<D>> best =
        scored.stream().sorted(Comparator.comparing(Scored::hit)).limit(top).toList();
    List<Ranked<D>> ranked = new ArrayList<>();
    for (Scored<D> one : best) {
      ranked.add(new Ranked<>(ranked.size() + 1, one.id(), one.hit().score(), one.document()));
    }
    return new Ranking<>(considered, considered - scored.size(), ranked);
  }

  private record Scored<D>(Hit hit, UUID id, D document) {}

  /** Scores pairs under one request. */
  private static final class Pairs {
    final Gate gate;
    private final MatchWorld world;
    private final ScoreContext context;
    private final TieBreaker ties;

    Pairs(MatchWorld world, RankRequest request) {
      this.world = world;
      this.context = world.scoreContext(request.profile(), request.asOf());
      this.gate = new Gate(world, context, request.asOf());
      this.ties = world.tieBreaker();
    }

    <D> Scored<D> score(Passport passport, Vacancy vacancy, D document, UUID id) {
      int score =
          PairScorer.score(
              world.facets().of(passport), world.facets().of(vacancy), context, Bound.EXPECTED);
      long tie =
          ties.tie(
              vacancy.id().getMostSignificantBits(),
              vacancy.id().getLeastSignificantBits(),
              passport.id().getMostSignificantBits(),
              passport.id().getLeastSignificantBits());
      Hit hit =
          new Hit(score, tie, id.getMostSignificantBits(), id.getLeastSignificantBits(), 0, 0);
      return new Scored<>(hit, id, document);
    }
  }
}
