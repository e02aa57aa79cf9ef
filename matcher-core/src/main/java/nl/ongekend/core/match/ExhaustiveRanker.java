package nl.ongekend.core.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.ongekend.core.kernel.Hit;
import nl.ongekend.core.kernel.TieBreaker;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.rule.RightAsk;
import nl.ongekend.core.rule.RightOffer;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.PairScorer;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.Term;
import nl.ongekend.core.score.VacancyFacets;

/**
 * Ranks by scoring every pair with the reference scorer: slow, and right by inspection. Filters are
 * not its business; it ranks exactly the documents it was given.
 */
public final class ExhaustiveRanker implements Ranker {

  private final MatchWorld world;
  private final List<Person> people;
  private final List<Work> work;

  /** Creates a ranker over these documents. */
  public ExhaustiveRanker(MatchWorld world, List<Passport> passports, List<Vacancy> vacancies) {
    this.world = world;
    this.people = passports.stream().map(passport -> Person.of(world, passport)).toList();
    this.work = vacancies.stream().map(vacancy -> Work.of(world, vacancy)).toList();
  }

  @Override
  public Ranking<Vacancy> vacanciesFor(Passport passport, RankRequest request) {
    Pairs pairs = new Pairs(world, request);
    Person person = Person.of(world, passport);
    List<Scored<Vacancy>> scored =
        work.stream()
            .filter(one -> pairs.isRanked(person, one))
            .map(one -> new Scored<>(pairs.hit(person, one, one.document().id()), one.document()))
            .toList();
    return ranking(scored, work.size(), request.top());
  }

  @Override
  public Ranking<Passport> passportsFor(Vacancy vacancy, RankRequest request) {
    Pairs pairs = new Pairs(world, request);
    Work asked = Work.of(world, vacancy);
    List<Scored<Passport>> scored =
        people.stream()
            .filter(one -> pairs.isRanked(one, asked))
            .map(one -> new Scored<>(pairs.hit(one, asked, one.document().id()), one.document()))
            .toList();
    return ranking(scored, people.size(), request.top());
  }

  @Override
  public <T> T withCandidates(
      Passport passport, RankRequest request, Function<VacancyCandidates, T> function) {
    Pairs pairs = new Pairs(world, request);
    Person person = Person.of(world, passport);
    Map<UUID, Vacancy> documents = new HashMap<>();
    List<VacancyCandidate> ranked = new ArrayList<>();
    for (Work one : work) {
      if (pairs.isRanked(person, one)) {
        ranked.add(pairs.candidate(person, one));
        documents.put(one.document().id(), one.document());
      }
    }
    return function.apply(
        new VacancyCandidates(
            work.size(),
            ranked,
            candidate -> Objects.requireNonNull(documents.get(candidate.id()))));
  }

  private static <D> Ranking<D> ranking(List<Scored<D>> scored, int considered, int top) {
    List<Scored<D>> best =
        scored.stream().sorted(Comparator.comparing(Scored::hit)).limit(top).toList();
    List<Ranked<D>> ranked = new ArrayList<>();
    for (Scored<D> one : best) {
      Hit hit = one.hit();
      UUID id = new UUID(hit.idHigh(), hit.idLow());
      ranked.add(new Ranked<>(ranked.size() + 1, id, hit.score(), one.document()));
    }
    return new Ranking<>(considered, considered - scored.size(), ranked);
  }

  private record Person(Passport document, PersonFacets facets, RightOffer right) {

    static Person of(MatchWorld world, Passport passport) {
      return new Person(passport, world.facets().of(passport), RightOffer.of(passport));
    }
  }

  private record Work(Vacancy document, VacancyFacets facets, RightAsk right) {

    static Work of(MatchWorld world, Vacancy vacancy) {
      return new Work(vacancy, world.facets().of(vacancy), RightAsk.of(vacancy));
    }
  }

  private record Scored<D>(Hit hit, D document) {}

  /** Judges pairs under one request. */
  private static final class Pairs {

    private final ScoreContext context;
    private final Gate gate;
    private final TieBreaker ties;

    Pairs(MatchWorld world, RankRequest request) {
      this.context = world.scoreContext(request.profile(), request.asOf());
      this.gate = new Gate(world, context, request.asOf());
      this.ties = world.tieBreaker();
    }

    boolean isRanked(Person person, Work work) {
      return PairScorer.isFeasible(person.facets(), work.facets(), context)
          && gate.isRight(person.right(), work.right());
    }

    VacancyCandidate candidate(Person person, Work work) {
      int hours =
          PairScorer.points(Term.HOURS, person.facets(), work.facets(), context, Bound.EXPECTED);
      int score = PairScorer.score(person.facets(), work.facets(), context, Bound.EXPECTED);
      return new VacancyCandidate(
          work.document().id(),
          score - hours,
          work.facets().hours(),
          work.facets().travel(),
          work.right());
    }

    Hit hit(Person person, Work work, UUID found) {
      UUID vacancy = work.document().id();
      UUID passport = person.document().id();
      long tie =
          ties.tie(
              vacancy.getMostSignificantBits(),
              vacancy.getLeastSignificantBits(),
              passport.getMostSignificantBits(),
              passport.getLeastSignificantBits());
      int score = PairScorer.score(person.facets(), work.facets(), context, Bound.EXPECTED);
      return new Hit(
          score, tie, found.getMostSignificantBits(), found.getLeastSignificantBits(), 0, 0);
    }
  }
}
