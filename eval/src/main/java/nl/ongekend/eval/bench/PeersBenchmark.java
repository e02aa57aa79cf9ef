package nl.ongekend.eval.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * How long it takes to find the best vacancies for many people by their skills alone, beside what
 * others would use for it.
 *
 * <p>The same data, question and threads for everybody, in turns, in one process (a database is a
 * process of its own): see {@link CoverageMarket}. A form that is too slow for all people is asked
 * the first of them, and its time for all is extrapolated. Every answer is compared.
 */
public final class PeersBenchmark {

  private static final String ID = "P1";
  private static final String WORK = "coverage, top k";
  private static final String LUCENE = "P1-lucene";
  private static final String NAIVE = "P1-naive";

  /** From how many vacancies on the figures for a million are asked. */
  private static final int MANY = 500_000;

  private final Market market;
  private final BenchSize size;
  private final int threads;
  private final Consumer<String> progress;
  private final List<Row> rows = new ArrayList<>();
  private final List<Ratio> ratios = new ArrayList<>();
  private final List<Missed> missed = new ArrayList<>();
  private boolean answersEqual = true;

  private PeersBenchmark(Market market, BenchSize size, int threads, Consumer<String> progress) {
    this.market = market;
    this.size = size;
    this.threads = threads;
    this.progress = progress;
  }

  /**
   * Measures.
   *
   * @param size {@code passports} says how many people ask
   * @param threads how many threads ask, at least 1
   * @param peers who to compare with; the first form of the first one is what P1 names
   * @param progress hears what is being done
   */
  public static BenchReport run(
      Market market,
      BenchSize size,
      int threads,
      List<CoveragePeer> peers,
      Consumer<String> progress)
      throws IOException {
    return new PeersBenchmark(market, size, threads, progress).measure(peers);
  }

  private BenchReport measure(List<CoveragePeer> peers) throws IOException {
    progress.accept("Generating %,d vacancies".formatted(size.vacancies()));
    CoverageMarket coverage = CoverageMarket.of(market, size.passports());
    List<CoverageForm> forms = new ArrayList<>();
    try (Together asking = new Together(threads)) {
      forms.add(KernelCoverage.of(coverage, size.top()));
      forms.add(new NaiveCoverage(coverage, size.top()));
      for (CoveragePeer peer : peers) {
        List<CoverageForm> opened = peer.open(coverage, size.top());
        opened.forEach(form -> progress.accept("Ready: %s".formatted(form.name())));
        forms.addAll(opened);
      }
      compare(coverage, play(coverage, forms, asking));
    } finally {
      forms.forEach(CoverageForm::close);
    }
    return report(coverage);
  }

  /** A form and what it took. */
  private record Played(CoverageForm form, int queries, BatchRounds rounds) {}

  private List<Played> play(CoverageMarket coverage, List<CoverageForm> forms, Together asking)
      throws IOException {
    List<Played> all = new ArrayList<>();
    for (CoverageForm form : forms) {
      int queries = Math.min(coverage.people(), form.mostQueries());
      all.add(
          new Played(
              form,
              queries,
              new BatchRounds(
                  form.name(), () -> asking.ask(queries, i -> form.answer(coverage.claimed(i))))));
    }
    for (Played one : all) {
      one.rounds().warmUp();
    }
    for (int round = 1; round <= size.rounds(); round++) {
      for (Played one : all) {
        one.rounds().play();
      }
      progress.accept("Round %d of %d".formatted(round, size.rounds()));
    }
    return all;
  }

  private void compare(CoverageMarket coverage, List<Played> all) {
    BatchRounds kernel = all.getFirst().rounds();
    for (Played one : all) {
      rows.add(Row.of(one.form().name(), WORK, "queries", one.queries()));
      rows.addAll(one.rounds().rows(WORK));
      if (!one.rounds().isSteady() || !agree(one.rounds().answers(), kernel.answers())) {
        progress.accept("Answers differ: %s".formatted(one.form().name()));
        answersEqual = false;
      }
    }
    boolean many = coverage.vacancies() >= MANY;
    add(kernel.ratio(NAIVE, many ? 2 : 1.2, "naive loop", all.get(1).rounds().wallMillis()));
    for (int i = 2; i < all.size(); i++) {
      Played one = all.get(i);
      String name = one.form().name();
      String scaled = one.queries() < coverage.people() ? name + " extrapolated" : name;
      double target = i > 2 ? 1 : many ? 6 : 10;
      String id = i > 2 ? ID + " " + name : LUCENE;
      add(kernel.ratio(id, target, scaled, scaledMillis(one, coverage.people())));
    }
  }

  private static double[] scaledMillis(Played one, int people) {
    return Arrays.stream(one.rounds().wallMillis())
        .map(millis -> millis * people / one.queries())
        .toArray();
  }

  private void add(Ratio ratio) {
    ratios.add(ratio);
    if (!ratio.met()) {
      missed.add(
          new Missed(
              ratio.id(),
              "measured %.2f where %.1f is asked, with %,d vacancies and %,d people"
                  .formatted(ratio.median(), ratio.target(), size.vacancies(), size.passports())));
    }
  }

  private static boolean agree(List<Answer> some, List<Answer> all) {
    return IntStream.range(0, some.size()).allMatch(i -> some.get(i).agreesWith(all.get(i)));
  }

  private BenchReport report(CoverageMarket coverage) {
    if (ratios.size() < 2) {
      missed.add(new Missed(LUCENE, "not measured: no peers were given"));
    }
    String name = "vacancies, %,d people".formatted(coverage.people());
    DataSet data = new DataSet(name, size.seed(), coverage.vacancies(), coverage.sha256());
    return new BenchReport(
        "peers",
        List.of(ID),
        market.request().asOf(),
        List.of(data),
        rows,
        ratios,
        answersEqual,
        missed);
  }
}
