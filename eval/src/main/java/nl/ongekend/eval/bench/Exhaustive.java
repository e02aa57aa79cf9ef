package nl.ongekend.eval.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.ongekend.core.kernel.Hit;
import nl.ongekend.core.kernel.TieBreaker;
import nl.ongekend.core.kernel.TopK;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.rule.RightAsk;
import nl.ongekend.core.rule.RightEvaluator;
import nl.ongekend.core.rule.RightOffer;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.PairScorer;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.VacancyFacets;

/**
 * The right answers: every pair through both gates and the reference scorer, without an index. Uses
 * all processors.
 */
final class Exhaustive {

  private final MatchWorld world;
  private final ScoreContext context;
  private final TieBreaker ties;
  private final LocalDate asOf;
  private final int top;

  Exhaustive(MatchWorld world, RankRequest request) {
    this.world = world;
    this.context = world.scoreContext(request.profile(), request.asOf());
    this.ties = world.tieBreaker();
    this.asOf = request.asOf();
    this.top = request.top();
  }

  private record Person(UUID id, PersonFacets facets, RightOffer right) {}

  private record Job(UUID id, VacancyFacets facets, RightAsk right) {}

  /** Returns the best vacancies for each person. */
  List<Answer> vacanciesFor(List<Passport> people, Corpus<Vacancy> vacancies) {
    return search(
        people.stream().map(this::person).toList(),
        vacancies.parts(this::job),
        person -> (job, best) -> offer(person, job, job.id(), best));
  }

  /** Returns the best people for each vacancy. */
  List<Answer> peopleFor(List<Vacancy> vacancies, Corpus<Passport> people) {
    return search(
        vacancies.stream().map(this::job).toList(),
        people.parts(this::person),
        job -> (person, best) -> offer(person, job, person.id(), best));
  }

  private Person person(Passport passport) {
    return new Person(passport.id(), world.facets().of(passport), RightOffer.of(passport));
  }

  private Job job(Vacancy vacancy) {
    return new Job(vacancy.id(), world.facets().of(vacancy), RightAsk.of(vacancy));
  }

  private <Q, D> List<Answer> search(
      List<Q> queries, Iterable<List<D>> parts, Function<Q, BiConsumer<D, TopK>> offers) {
    List<TopK> best = new ArrayList<>();
    queries.forEach(_ -> best.add(new TopK(top)));
    for (List<D> part : parts) {
      IntStream.range(0, queries.size())
          .parallel()
          .forEach(q -> {
            BiConsumer<D, TopK> offer = offers.apply(queries.get(q));
            part.forEach(document -> offer.accept(document, best.get(q)));
          });
    }
    return best.stream().map(hits -> Answer.of(hits.toList())).toList();
  }

  private void offer(Person person, Job job, UUID found, TopK best) {
    if (isRanked(person, job)) {
      int score = PairScorer.score(person.facets(), job.facets(), context, Bound.EXPECTED);
      long high = found.getMostSignificantBits();
      long low = found.getLeastSignificantBits();
      best.offer(new Hit(score, tie(person.id(), job.id()), high, low, 0, 0));
    }
  }

  private boolean isRanked(Person person, Job job) {
    return PairScorer.isFeasible(person.facets(), job.facets(), context)
        && RightEvaluator.isRanked(
            world.rights().evaluate(person.right(), job.right(), asOf), job.right().latestStart());
  }

  private long tie(UUID person, UUID job) {
    return ties.tie(
        job.getMostSignificantBits(),
        job.getLeastSignificantBits(),
        person.getMostSignificantBits(),
        person.getLeastSignificantBits());
  }
}
