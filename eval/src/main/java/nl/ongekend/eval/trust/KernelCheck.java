package nl.ongekend.eval.trust;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import nl.ongekend.core.match.ExhaustiveRanker;
import nl.ongekend.core.match.IndexRanker;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.match.Ranked;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.Term;
import nl.ongekend.eval.bench.Answer;
import nl.ongekend.eval.bench.Market;

/**
 * The kernel answers as scoring every pair does: the same documents, scores and order, in both
 * directions, whatever happened to the index and with however many threads.
 *
 * <p>Each ranking holds every pair, so a pair that is ranked wrongly, or wrongly not, shows. A
 * short ranking beside it makes the kernel leave out what cannot be among the best. The standard
 * profile takes the vector form of the threshold scan, another profile the scalar one.
 */
final class KernelCheck {

  private static final List<Integer> THREADS = List.of(1, 2, 8);
  private static final List<Integer> TOPS = List.of(20, Markets.ALL);

  private final Market market;
  private final List<Passport> people;
  private final List<Vacancy> work;
  private final Tally tally = new Tally();

  private KernelCheck(Market market) {
    this.market = market;
    this.people = market.people().first(Markets.ALL);
    this.work = market.vacancies().first(Markets.ALL);
  }

  /** The right answers under one profile, all of them. */
  private record Right(ScoringProfile profile, List<Answer> vacancies, List<Answer> people) {}

  /**
   * Checks every pair of a market, once in each direction.
   *
   * @param seed decides the order in which documents are written
   */
  static Finding run(Market market, long seed) throws IOException {
    return new KernelCheck(market).check(new Random(seed));
  }

  private Finding check(Random random) throws IOException {
    List<Right> right = rightAnswers();
    try (MatchIndexes indexes = new MatchIndexes(market.world())) {
      indexes.putInSteps(shuffled(people, random), shuffled(work, random));
      compare("many segments, shuffled", indexes, right);
      indexes.merge();
      compare("merged", indexes, right);
      indexes.reopen();
      compare("restarted", indexes, right);
      indexes.putInSteps(shuffled(people, random), shuffled(work, random));
      compare("indexed again over the old", indexes, right);
      indexes.merge();
      indexes.reopen();
      compare("merged again and restarted", indexes, right);
    }
    String check =
        "kernel = every pair scored: both directions, vector and scalar, 5 layouts, 1/2/8 threads";
    return tally.toFinding("T1", check, 2L * people.size() * work.size());
  }

  private static <D> List<D> shuffled(List<D> documents, Random random) {
    List<D> shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private List<Right> rightAnswers() {
    ExhaustiveRanker ranker = new ExhaustiveRanker(market.world(), people, work);
    List<Right> right = new ArrayList<>();
    for (ScoringProfile profile :
        List.of(ScoringProfile.standard(), Profiles.withWeight(Term.TRAVEL, 40))) {
      RankRequest all = Markets.request(market, Markets.ALL, profile);
      right.add(
          new Right(
              profile,
              answers(people, one -> answer(ranker.vacanciesFor(one, all).ranked())),
              answers(work, one -> answer(ranker.passportsFor(one, all).ranked()))));
    }
    return right;
  }

  private static <Q> List<Answer> answers(List<Q> queries, Function<Q, Answer> answer) {
    return queries.parallelStream().map(answer).toList();
  }

  private static <D> Answer answer(List<Ranked<D>> ranked) {
    return new Answer(ranked.stream().map(one -> new Answer.Place(one.id(), one.score())).toList());
  }

  private void compare(String layout, MatchIndexes indexes, List<Right> all) {
    IndexRanker ranker = indexes.ranker();
    for (Right right : all) {
      for (int top : TOPS) {
        RankRequest request = Markets.request(market, top, right.profile());
        for (int threads : THREADS) {
          String how = "%s, %s, %d threads".formatted(layout, right.profile().name(), threads);
          compare(
              how,
              right.vacancies(),
              top,
              inThreads(threads, people, one -> Answer.of(ranker.vacancyHits(one, request))));
          compare(
              how,
              right.people(),
              top,
              inThreads(threads, work, one -> Answer.of(ranker.passportHits(one, request))));
        }
      }
    }
  }

  /** Compares place by place; a place too many or too few differs as well. */
  private void compare(String how, List<Answer> right, int top, List<Answer> found) {
    for (int query = 0; query < right.size(); query++) {
      List<Answer.Place> all = right.get(query).places();
      List<Answer.Place> expected = all.subList(0, Math.min(top, all.size()));
      List<Answer.Place> places = found.get(query).places();
      for (int place = 0; place < Math.max(expected.size(), places.size()); place++) {
        Answer.Place wanted = place < expected.size() ? expected.get(place) : null;
        Answer.Place given = place < places.size() ? places.get(place) : null;
        tally.check(
            wanted != null && wanted.equals(given),
            () -> "%s: %s instead of %s".formatted(how, given, wanted));
      }
    }
  }

  private static <Q> List<Answer> inThreads(
      int threads, List<Q> queries, Function<Q, Answer> kernel) {
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      List<Callable<Answer>> tasks = new ArrayList<>();
      queries.forEach(query -> tasks.add(() -> kernel.apply(query)));
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> answer : executor.invokeAll(tasks)) {
        answers.add(answer.get());
      }
      return answers;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted between queries", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a query of the kernel failed", e);
    }
  }
}
