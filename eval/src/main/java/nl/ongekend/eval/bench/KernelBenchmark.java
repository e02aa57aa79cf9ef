package nl.ongekend.eval.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.index.IndexSnapshot;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.index.MatchIndex;
import nl.ongekend.core.index.PassportSegment;
import nl.ongekend.core.index.VacancySegment;
import nl.ongekend.core.kernel.PassportQuery;
import nl.ongekend.core.match.IndexRanker;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.eval.bench.Rounds.Measured;
import org.jspecify.annotations.Nullable;

/**
 * How long one query takes on one thread: full score, both gates, no filter, exact top k.
 *
 * <p>In both directions, on generated documents in an index on disk. The time of a query is that of
 * {@link IndexRanker#vacancyHits}: from the document asked about to the sorted hits, reading none.
 * Peers answer the first queries of the same list, in turns with the kernel.
 */
public final class KernelBenchmark {

  /** How many times as fast as the best other form the kernel has to be. */
  public static final double BETTER_FORM = 12;

  /** How many times as fast as the usual other form the kernel has to be. */
  public static final double USUAL_FORM = 20;

  private static final double LONGEST_TAIL = 4;
  private static final String BETTER_FORM_ID = "P2-best";
  private static final String USUAL_FORM_ID = "P2-usual";
  private static final String TAIL_ID = "P2-tail";
  private static final String COMPILING = "compile a passport";
  private static final String TO_VACANCIES = "passport to vacancies";
  private static final String TO_PEOPLE = "vacancy to passports";

  /** The reference scores some 100,000 pairs a second: half a minute for these. */
  private static final long MOST_REFERENCE_PAIRS = 3_000_000;

  private static final int MOST_REFERENCE_QUERIES = 20;

  /** Peers take tens of milliseconds for a query over a million vacancies. */
  private static final int MOST_PEER_QUERIES = 100;

  private final Market market;
  private final BenchSize size;
  private final Consumer<String> progress;
  private final List<Row> rows = new ArrayList<>();
  private final List<Ratio> ratios = new ArrayList<>();
  private final List<Missed> missed = new ArrayList<>();
  private boolean answersEqual = true;

  private KernelBenchmark(Market market, BenchSize size, Consumer<String> progress) {
    this.market = market;
    this.size = size;
    this.progress = progress;
  }

  /**
   * Measures; takes minutes for a million vacancies.
   *
   * @param peers who to compare with; null for nobody
   * @param progress hears what is being done
   */
  public static BenchReport run(
      Market market, BenchSize size, Peers.@Nullable Opener peers, Consumer<String> progress)
      throws IOException {
    return new KernelBenchmark(market, size, progress).measure(peers);
  }

  private BenchReport measure(Peers.@Nullable Opener opener) throws IOException {
    Documents documents = new Documents();
    var setting = market.world().indexSetting();
    progress.accept("Indexing %,d vacancies".formatted(size.vacancies()));
    try (BenchIndex<Vacancy, VacancySegment> vacancies =
            BenchIndex.build(
                market.vacancies(),
                documents::write,
                folder -> MatchIndex.vacancies(folder, setting),
                segment -> segment.columns().bytes());
        BenchIndex<Passport, PassportSegment> people =
            BenchIndex.build(
                market.people(),
                documents::write,
                folder -> MatchIndex.passports(folder, setting),
                segment -> segment.columns().bytes())) {
      rows.addAll(vacancies.rows());
      rows.addAll(people.rows());
      rows.addAll(PhysicalLimits.rows());
      IndexRanker ranker =
          new IndexRanker(market.world(), people.index(), vacancies.index(), documents);
      matchPassports(ranker, vacancies.index());
      matchVacancies(ranker);
      compare(opener, ranker);
      return report(List.of(vacancies.data(), people.data()));
    }
  }

  private void matchPassports(IndexRanker ranker, MatchIndex<?, VacancySegment> index)
      throws IOException {
    progress.accept("Matching %,d passports".formatted(size.passports()));
    List<Passport> queries = market.people().first(size.passports());
    compile(queries);
    Contender<Passport> kernel = kernel(ranker);
    Measured measured = Rounds.run(List.of(kernel), queries, size.rounds()).getFirst();
    add(TO_VACANCIES, measured);
    rows.add(Row.of(kernel.name(), TO_VACANCIES, "postings", postings(queries, index)));
    addRatio(Ratio.tailAtMost(TAIL_ID, LONGEST_TAIL, measured));
    List<Passport> sample = queries.subList(0, sample(queries.size(), size.vacancies()));
    progress.accept("Scoring every pair of %,d passports".formatted(sample.size()));
    requireEqual(
        new Exhaustive(market.world(), market.request()).vacanciesFor(sample, market.vacancies()),
        measured);
  }

  private void matchVacancies(IndexRanker ranker) {
    progress.accept("Matching %,d vacancies".formatted(size.passports()));
    RankRequest request = market.request();
    List<Vacancy> queries = market.vacancies().first(size.passports());
    Contender<Vacancy> kernel =
        new Contender<>("kernel", vacancy -> Answer.of(ranker.passportHits(vacancy, request)));
    Measured measured = Rounds.run(List.of(kernel), queries, size.rounds()).getFirst();
    add(TO_PEOPLE, measured);
    List<Vacancy> sample = queries.subList(0, sample(queries.size(), size.people()));
    progress.accept("Scoring every pair of %,d vacancies".formatted(sample.size()));
    requireEqual(
        new Exhaustive(market.world(), request).peopleFor(sample, market.people()), measured);
  }

  /** From the document to the skills that are looked up; tables of codes fill during the search. */
  private void compile(List<Passport> queries) {
    Contender<Passport> compiler =
        new Contender<>(
            "kernel",
            passport ->
                new Answer(List.of(new Answer.Place(passport.id(), compiled(passport).size()))));
    add(COMPILING, Rounds.run(List.of(compiler), queries, size.rounds()).getFirst());
  }

  private PassportQuery compiled(Passport passport) {
    RankRequest request = market.request();
    ScoreContext context = market.world().scoreContext(request.profile(), request.asOf());
    return PassportQuery.compile(
        market.world().facets().of(passport).skills(), context.skills(), request.profile());
  }

  private Contender<Passport> kernel(IndexRanker ranker) {
    RankRequest request = market.request();
    return new Contender<>("kernel", passport -> Answer.of(ranker.vacancyHits(passport, request)));
  }

  private void add(String work, Measured measured) {
    rows.add(Row.wall(work, measured));
    rows.add(Row.cpu(work, measured));
    answersEqual &= measured.isSteady();
  }

  private void addRatio(Ratio ratio) {
    ratios.add(ratio);
    if (!ratio.met()) {
      missed.add(
          new Missed(
              ratio.id(),
              "measured %.1f where %.0f is asked, with %,d vacancies"
                  .formatted(ratio.median(), ratio.target(), size.vacancies())));
    }
  }

  private Samples postings(List<Passport> queries, MatchIndex<?, VacancySegment> index)
      throws IOException {
    try (IndexSnapshot<VacancySegment> snapshot = index.snapshot()) {
      var segments = snapshot.segments(MatchFilter.none());
      return Samples.of(
          queries.stream()
              .map(this::compiled)
              .mapToLong(query ->
                  segments.stream()
                      .mapToLong(view -> query.postings(view.segment().columns()))
                      .sum())
              .toArray());
    }
  }

  private static int sample(int queries, long documents) {
    long affordable = Math.max(1, MOST_REFERENCE_PAIRS / documents);
    return (int) Math.min(Math.min(queries, MOST_REFERENCE_QUERIES), affordable);
  }

  private void requireEqual(List<Answer> right, Measured measured) {
    answersEqual &= measured.answers().subList(0, right.size()).equals(right);
  }

  private void compare(Peers.@Nullable Opener opener, IndexRanker ranker) throws IOException {
    if (opener == null) {
      missed.add(new Missed(BETTER_FORM_ID, "not measured: run with --peers"));
      missed.add(new Missed(USUAL_FORM_ID, "not measured: run with --peers"));
      return;
    }
    progress.accept("Indexing %,d vacancies for the peers".formatted(size.vacancies()));
    try (Peers peers = opener.open(market)) {
      List<Passport> queries = market.people().first(Math.min(size.passports(), MOST_PEER_QUERIES));
      List<Contender<Passport>> contenders =
          Stream.of(
                  Stream.of(kernel(ranker)),
                  Stream.of(peers.usualForm()),
                  peers.bestForms().stream())
              .flatMap(one -> one)
              .toList();
      progress.accept("Comparing %,d passports".formatted(queries.size()));
      List<Measured> measured = Rounds.run(contenders, queries, size.rounds());
      measured.subList(1, measured.size()).forEach(one -> add(TO_VACANCIES, one));
      measured.forEach(one -> requireAgreement(measured.getFirst(), one));
      addPeerRatios(measured);
    }
  }

  private void addPeerRatios(List<Measured> measured) {
    Measured kernel = measured.getFirst();
    Measured best =
        measured.subList(2, measured.size()).stream()
            .min(Comparator.comparing(one -> one.wall().percentile(50)))
            .orElseThrow();
    addRatio(Ratio.atLeast(BETTER_FORM_ID, BETTER_FORM, best, kernel));
    addRatio(Ratio.atLeast(USUAL_FORM_ID, USUAL_FORM, measured.get(1), kernel));
  }

  private void requireAgreement(Measured kernel, Measured peer) {
    List<Answer> right = kernel.answers();
    answersEqual &=
        IntStream.range(0, right.size())
            .allMatch(q -> peer.answers().get(q).agreesWith(right.get(q)));
  }

  private BenchReport report(List<DataSet> data) {
    return new BenchReport(
        "kernel", List.of("P2"), market.request().asOf(), data, rows, ratios, answersEqual, missed);
  }
}
