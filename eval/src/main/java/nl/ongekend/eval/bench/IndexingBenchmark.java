package nl.ongekend.eval.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.index.IndexSetting;
import nl.ongekend.core.index.IndexSnapshot;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.index.MatchIndex;
import nl.ongekend.core.index.VacancySegment;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.eval.Sha256;
import nl.ongekend.eval.server.Application;
import nl.ongekend.eval.server.ServerProcess;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How long it takes until what is kept can be found: all vacancies after a rebuild, and one that
 * was just saved.
 *
 * <p>A rebuild reads the rows, indexes, commits and builds the columns that a query needs, with all
 * processors; beside it Lucene alone does so with the same rows and no columns. A saved vacancy is
 * timed from the reply to its save, over HTTP, to the first answer that takes it into account.
 */
public final class IndexingBenchmark {

  private static final String REBUILD = "P7-rebuild";
  private static final String SAVED = "P7-saved";
  private static final double MOST_TIMES_LUCENE = 1.5;
  private static final double MOST_TENTHS = 1;
  private static final double TENTH_IN_MICROS = 100_000;
  private static final int SAVES = 100;
  private static final String POSITION = "0";

  private final Market market;
  private final Consumer<String> progress;
  private final List<Row> rows = new ArrayList<>();
  private final List<Ratio> ratios = new ArrayList<>();
  private String sha256 = "";
  private boolean answersEqual = true;

  private IndexingBenchmark(Market market, Consumer<String> progress) {
    this.market = market;
    this.progress = progress;
  }

  /**
   * Measures.
   *
   * @param rounds measured rebuilds, after one that warms up
   * @param home holds the market; null when no saves are measured
   * @param lucene builds an index of the same documents with Lucene alone
   * @param progress hears what is being done
   */
  public static BenchReport run(
      Market market,
      int rounds,
      @Nullable PreparedHome home,
      IndexBuild lucene,
      Consumer<String> progress)
      throws IOException {
    IndexingBenchmark benchmark = new IndexingBenchmark(market, progress);
    benchmark.rebuild(rounds, lucene);
    if (home != null) {
      benchmark.save(home);
    }
    return benchmark.report();
  }

  private void rebuild(int rounds, IndexBuild lucene) throws IOException {
    Documents documents = new Documents();
    List<String> kept = new ArrayList<>();
    market.vacancies().parts(documents::write).forEach(kept::addAll);
    Sha256 hash = new Sha256();
    kept.forEach(json -> hash.add((json + "\n").getBytes(StandardCharsets.UTF_8)));
    sha256 = hash.toHex();
    IndexBuild own = this::build;
    List<Long> ours = new ArrayList<>();
    List<Long> theirs = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      long mine = millis(own, kept);
      long raw = millis(lucene, kept);
      if (round > 0) {
        ours.add(mine);
        theirs.add(raw);
      }
      progress.accept("Rebuild %d of %d, the first to warm up".formatted(round, rounds));
    }
    rows.add(Row.of("index", "rebuild", "ms", samples(ours)));
    rows.add(Row.of("Lucene alone", "build", "ms", samples(theirs)));
    List<Double> times =
        IntStream.range(0, rounds)
            .mapToObj(round -> ours.get(round) / (double) Math.max(1, theirs.get(round)))
            .toList();
    add(REBUILD, "rebuild", "Lucene alone", times, MOST_TIMES_LUCENE);
  }

  private long millis(IndexBuild build, List<String> kept) throws IOException {
    try (TemporaryFolder folder = new TemporaryFolder()) {
      long before = System.nanoTime();
      int found = build.build(folder.path(), kept);
      long took = System.nanoTime() - before;
      answersEqual &= found == kept.size();
      return TimeUnit.NANOSECONDS.toMillis(took);
    }
  }

  private int build(Path folder, List<String> kept) throws IOException {
    Documents documents = new Documents();
    IndexSetting setting = market.world().indexSetting();
    try (MatchIndex<Vacancy, VacancySegment> index = MatchIndex.vacancies(folder, setting)) {
      kept.parallelStream().forEach(json -> add(index, documents.readVacancy(json), json));
      index.commit(POSITION);
      index.refresh();
      try (IndexSnapshot<VacancySegment> snapshot = index.snapshot()) {
        return snapshot.segments(MatchFilter.none()).stream()
            .mapToInt(view -> view.segment().columns().columns().documents())
            .sum();
      }
    }
  }

  private static void add(MatchIndex<Vacancy, VacancySegment> index, Vacancy vacancy, String json) {
    try {
      index.add(vacancy, json);
    } catch (IOException e) {
      throw new UncheckedIOException("indexing a generated document", e);
    }
  }

  private void save(PreparedHome home) throws IOException {
    progress.accept("Saving %d vacancies".formatted(SAVES));
    UUID person = market.people().first(1).stream().map(Passport::id).findFirst().orElseThrow();
    Exchanges saving = new Exchanges();
    Exchanges waiting = new Exchanges();
    try (ServerProcess server = Application.here().serve(home.path())) {
      server.awaitOk("/v1/health/ready");
      List<Vacancy> saved = market.vacancies().first(SAVES);
      for (Vacancy vacancy : saved) {
        long before = System.nanoTime();
        String position = save(server, vacancy.id());
        long replied = System.nanoTime();
        HttpRequest matches = server.get("/v1/passports/%s/matches?top=1".formatted(person));
        server.body(
            HttpRequest.newBuilder(matches, (_, _) -> true)
                .header("Min-Position", position)
                .build());
        saving.add(replied - before);
        waiting.add(System.nanoTime() - replied);
      }
    }
    rows.add(saving.row("application", "save a vacancy"));
    rows.add(waiting.row("application", "reply to found"));
    double tenths = waiting.samples().percentile(95) / TENTH_IN_MICROS;
    add(SAVED, "reply to found p95", "100 ms", List.of(tenths), MOST_TENTHS);
  }

  /** Saves a vacancy with another title and returns the position of the change. */
  private static String save(ServerProcess server, UUID vacancy) throws IOException {
    String path = "/v1/vacancies/%s".formatted(vacancy);
    HttpResponse<String> found = server.send(server.get(path));
    ObjectNode changed = (ObjectNode) JsonMapper.shared().readTree(found.body());
    ObjectNode title = changed.withObjectProperty("title");
    title.put("en", "%s again".formatted(title.path("en").asString("Work")));
    String tag = found.headers().firstValue("ETag").orElse("");
    HttpResponse<String> saved = server.send(server.put(path, tag, changed.toString()));
    return saved
        .headers()
        .firstValue("Change-Position")
        .orElseThrow(() ->
            new IOException(
                "a save was answered with %d: %s".formatted(saved.statusCode(), saved.body())));
  }

  private static Samples samples(List<Long> numbers) {
    return Samples.of(numbers.stream().mapToLong(Long::longValue).toArray());
  }

  private void add(String id, String slower, String faster, List<Double> times, double most) {
    List<Double> ascending = times.stream().sorted().toList();
    double median = ascending.get((ascending.size() - 1) / 2);
    double least = ascending.getFirst();
    boolean met = median <= most;
    ratios.add(new Ratio(id, slower, faster, median, least, ascending.getLast(), most, met));
  }

  private BenchReport report() {
    Stream<Missed> tooSlow =
        ratios.stream()
            .filter(ratio -> !ratio.met())
            .map(ratio ->
                new Missed(
                    ratio.id(),
                    "measured %.2f where %.1f is asked".formatted(ratio.median(), ratio.target())));
    Stream<Missed> notMeasured =
        ratios.stream().anyMatch(ratio -> ratio.id().equals(SAVED))
            ? Stream.empty()
            : Stream.of(new Missed(SAVED, "not measured: no home was filled"));
    Corpus<?> generated = market.vacancies();
    return new BenchReport(
        "indexing",
        List.of("P7"),
        market.request().asOf(),
        List.of(new DataSet(generated.name(), generated.seed(), generated.rows(), sha256)),
        rows,
        ratios,
        answersEqual,
        Stream.concat(tooSlow, notMeasured).toList());
  }
}
