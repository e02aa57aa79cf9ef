package nl.ongekend.eval.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ongekend.core.batch.BatchDelivery;
import nl.ongekend.core.batch.BatchRanker;
import nl.ongekend.core.batch.BatchRequest;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.index.MatchIndex;
import nl.ongekend.core.index.PassportSegment;
import nl.ongekend.core.index.VacancySegment;
import nl.ongekend.core.match.IndexRanker;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * How long it takes to rank vacancies for everybody: full score, both gates, no filter, exact top
 * k, on several threads.
 *
 * <p>In turns with the same people asked one query at a time on as many threads, and with the
 * bounded Lucene form for a part of them, from which the time for everybody is extrapolated as if
 * it gained in full from every thread. All answers are compared.
 */
public final class BatchBenchmark {

  private static final String WORK = "everybody to vacancies";
  private static final String BATCH = "batch";
  private static final String QUERIES = "query at a time";
  private static final double BETTER_THAN_QUERIES = 1.25;
  private static final double BETTER_THAN_PEER = 10;
  private static final String QUERIES_ID = "P3-queries";
  private static final String PEER_ID = "P3-lucene";
  private static final int MOST_PEER_QUERIES = 2_000;

  private final Market market;
  private final BenchSize size;
  private final int threads;
  private final Consumer<String> progress;
  private final List<Row> rows = new ArrayList<>();
  private final List<Ratio> ratios = new ArrayList<>();
  private final List<Missed> missed = new ArrayList<>();
  private boolean answersEqual = true;

  private BatchBenchmark(Market market, BenchSize size, int threads, Consumer<String> progress) {
    this.market = market;
    this.size = size;
    this.threads = threads;
    this.progress = progress;
  }

  /**
   * Measures.
   *
   * @param size {@code passports} says how many people there are in the batch
   * @param threads how many threads work, at least 1
   * @param peers who to compare with; null for nobody
   * @param progress hears what is being done
   */
  public static BenchReport run(
      Market market,
      BenchSize size,
      int threads,
      Peers.@Nullable Opener peers,
      Consumer<String> progress)
      throws IOException {
    return new BatchBenchmark(market, size, threads, progress).measure(peers);
  }

  private BenchReport measure(Peers.@Nullable Opener opener) throws IOException {
    Documents documents = new Documents();
    var setting = market.world().indexSetting();
    progress.accept("Indexing %,d vacancies".formatted(size.vacancies()));
    try (ExecutorService executor = Executors.newFixedThreadPool(threads);
        BenchIndex<Vacancy, VacancySegment> vacancies =
            BenchIndex.build(
                market.vacancies(),
                documents::write,
                folder -> MatchIndex.vacancies(folder, setting),
                segment -> segment.columns().bytes());
        MatchIndex<Passport, PassportSegment> nobody = MatchIndex.passports(null, setting)) {
      rows.addAll(vacancies.rows());
      List<Passport> people = market.people().first(size.passports());
      IndexRanker queries = new IndexRanker(market.world(), nobody, vacancies.index(), documents);
      BatchRanker batches = new BatchRanker(market.world(), vacancies.index(), documents);
      BatchRounds one = new BatchRounds(QUERIES, () -> queryAtATime(queries, people, executor));
      BatchRounds all = new BatchRounds(BATCH, () -> batch(batches, people, executor));
      play(one, all);
      rows.addAll(one.rows(WORK));
      rows.addAll(all.rows(WORK));
      ratios.add(all.ratio(QUERIES_ID, BETTER_THAN_QUERIES, QUERIES, one.wallMillis()));
      answersEqual &= one.isSteady() && all.isSteady() && one.answers().equals(all.answers());
      compare(opener, people, all);
      return report(vacancies.data());
    }
  }

  private void play(BatchRounds one, BatchRounds all) throws IOException {
    progress.accept("Ranking for %,d people".formatted(size.passports()));
    one.warmUp();
    progress.accept("Warmed up: %s".formatted(QUERIES));
    all.warmUp();
    progress.accept("Warmed up: %s".formatted(BATCH));
    for (int round = 1; round <= size.rounds(); round++) {
      one.play();
      all.play();
      progress.accept("Round %d of %d".formatted(round, size.rounds()));
    }
  }

  private List<Answer> queryAtATime(
      IndexRanker ranker, List<Passport> people, ExecutorService executor) {
    Answer[] answers = new Answer[people.size()];
    AtomicInteger next = new AtomicInteger();
    Runnable asking =
        () -> {
          for (int i = next.getAndIncrement(); i < answers.length; i = next.getAndIncrement()) {
            answers[i] = Answer.of(ranker.vacancyHits(people.get(i), market.request()));
          }
        };
    CompletableFuture.allOf(
            Stream.generate(() -> CompletableFuture.runAsync(asking, executor))
                .limit(threads)
                .toArray(CompletableFuture[]::new))
        .join();
    return List.of(answers);
  }

  private List<Answer> batch(BatchRanker ranker, List<Passport> people, ExecutorService executor)
      throws IOException {
    List<Answer> answers = new ArrayList<>();
    ranker.rank(
        people.iterator(),
        new BatchRequest(market.request(), threads, BatchRequest.TRANCHE, false),
        executor,
        (answer, reader) -> Answer.of(answer.hits()),
        new BatchDelivery<Answer>() {
          @Override
          public void deliver(List<Answer> results) {
            answers.addAll(results);
          }

          @Override
          public boolean isCancelled() {
            return false;
          }
        });
    return answers;
  }

  private void compare(Peers.@Nullable Opener opener, List<Passport> people, BatchRounds all)
      throws IOException {
    if (opener == null) {
      missed.add(new Missed(PEER_ID, "not measured: run with --peers"));
      return;
    }
    progress.accept("Indexing %,d vacancies for the peers".formatted(size.vacancies()));
    try (Peers peers = opener.open(market)) {
      List<Passport> asked = people.subList(0, Math.min(people.size(), MOST_PEER_QUERIES));
      progress.accept("Asking the peers for %,d people".formatted(asked.size()));
      Rounds.Measured form =
          Rounds.run(List.of(peers.boundedForm()), asked, size.rounds()).getFirst();
      rows.add(Row.wall("one person to vacancies", form));
      ratios.add(
          all.ratio(
              PEER_ID, BETTER_THAN_PEER, form.contender() + " extrapolated", extrapolated(form)));
      answersEqual &= agree(form.answers(), all.answers());
    }
  }

  /** Returns the milliseconds for everybody by round, if every thread were a gain in full. */
  private double[] extrapolated(Rounds.Measured form) {
    double people = size.passports();
    return form.rounds().stream()
        .mapToDouble(
            round -> round.wall().mean() * people / threads / TimeUnit.MILLISECONDS.toNanos(1))
        .toArray();
  }

  private static boolean agree(List<Answer> some, List<Answer> all) {
    return IntStream.range(0, some.size()).allMatch(i -> some.get(i).agreesWith(all.get(i)));
  }

  private BenchReport report(DataSet data) {
    ratios.stream()
        .filter(ratio -> !ratio.met())
        .map(ratio ->
            new Missed(
                ratio.id(),
                "measured %.2f where %.2f is asked, with %,d vacancies and %,d people"
                    .formatted(ratio.median(), ratio.target(), size.vacancies(), size.passports())))
        .forEach(missed::add);
    return new BenchReport(
        "batch",
        List.of("P3"),
        market.request().asOf(),
        List.of(data),
        rows,
        ratios,
        answersEqual,
        missed);
  }
}
