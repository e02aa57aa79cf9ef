package nl.ongekend.eval.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.ongekend.eval.server.Application;
import nl.ongekend.eval.server.ServerProcess;
import tools.jackson.databind.JsonNode;

/**
 * How long the application takes to start with a filled home, and how slow its first requests are.
 *
 * <p>A start goes from the call of the start script to the first answer of <i>live</i> and of
 * <i>ready</i>. The first 100 requests after that are compared with as many after 1,000 more, in
 * the same process.
 */
public final class StartBenchmark {

  private static final int FIRST = 100;
  private static final int BETWEEN = 1_000;
  private static final double MOST_SECONDS_TO_LIVE = 5;
  private static final double MOST_SECONDS_TO_READY = 12;
  private static final double MOST_TIMES_STEADY = 3;
  private static final double MILLIS = 1_000;
  private static final String LIVE = "/v1/health/live";
  private static final String READY = "/v1/health/ready";
  private static final String SUBJECT = "application";

  private final Market market;
  private final List<Long> live = new ArrayList<>();
  private final List<Long> ready = new ArrayList<>();
  private final Exchanges first = new Exchanges();
  private final Exchanges steady = new Exchanges();
  private final List<Double> ratios = new ArrayList<>();
  private boolean answersEqual = true;

  private StartBenchmark(Market market) {
    this.market = market;
  }

  /**
   * Measures.
   *
   * @param starts how often the application is started, at least 1
   * @param home holds the market
   * @param progress hears what is being done
   */
  public static BenchReport run(
      Market market,
      int starts,
      Application application,
      PreparedHome home,
      Consumer<String> progress)
      throws IOException {
    StartBenchmark benchmark = new StartBenchmark(market);
    // Not measured: brings the files of the program and of the home into memory.
    try (ServerProcess server = application.serve(home.path())) {
      server.awaitOk(READY);
    }
    for (int start = 1; start <= starts; start++) {
      benchmark.start(application, home);
      progress.accept("Start %d of %d".formatted(start, starts));
    }
    return benchmark.report(home.vacancies());
  }

  private void start(Application application, PreparedHome home) throws IOException {
    Exchanges early = new Exchanges();
    Exchanges late = new Exchanges();
    try (ServerProcess server = application.serve(home.path())) {
      live.add(TimeUnit.NANOSECONDS.toMillis(server.awaitOk(LIVE)));
      ready.add(TimeUnit.NANOSECONDS.toMillis(server.awaitOk(READY)));
      List<JsonNode> answers = ask(server, 0, FIRST, early);
      ask(server, FIRST, BETWEEN, new Exchanges());
      answersEqual &= answers.equals(ask(server, 0, FIRST, late));
    }
    ratios.add((double) early.samples().percentile(95) / late.samples().percentile(95));
    first.addAll(early);
    steady.addAll(late);
  }

  /** Asks for people one after another, from the beginning again where there are no more. */
  private List<JsonNode> ask(ServerProcess server, int from, int requests, Exchanges into)
      throws IOException {
    List<JsonNode> answers = new ArrayList<>();
    long people = market.people().rows();
    for (int i = from; i < from + requests; i++) {
      String id = market.people().make().apply(i % people).id().toString();
      String path = "/v1/passports/%s/matches?top=%d".formatted(id, market.request().top());
      answers.add(into.send(server, server.get(path)).path("matches"));
    }
    return answers;
  }

  private BenchReport report(DataSet vacancies) {
    Samples toLive = millis(live);
    Samples toReady = millis(ready);
    List<Row> rows =
        List.of(
            Row.of(SUBJECT, "start to live", "ms", toLive),
            Row.of(SUBJECT, "start to ready", "ms", toReady),
            first.row(SUBJECT, "first 100 requests"),
            steady.row(SUBJECT, "steady requests"));
    List<Ratio> compared =
        List.of(
            atMost("P5", List.of("first p95", "steady p95"), ratios, MOST_TIMES_STEADY),
            atMost("P9-live", List.of("live", "1 s"), seconds(live), MOST_SECONDS_TO_LIVE),
            atMost("P9-ready", List.of("ready", "1 s"), seconds(ready), MOST_SECONDS_TO_READY));
    List<Missed> missed =
        compared.stream()
            .filter(ratio -> !ratio.met())
            .map(ratio ->
                new Missed(
                    ratio.id(),
                    "measured %.1f where %.0f is asked".formatted(ratio.median(), ratio.target())))
            .toList();
    return new BenchReport(
        "start",
        List.of("P5", "P9"),
        market.request().asOf(),
        List.of(vacancies),
        rows,
        compared,
        answersEqual,
        missed);
  }

  private static Samples millis(List<Long> millis) {
    return Samples.of(millis.stream().mapToLong(Long::longValue).toArray());
  }

  private static List<Double> seconds(List<Long> millis) {
    return millis.stream().map(one -> one / MILLIS).toList();
  }

  private static Ratio atMost(String id, List<String> names, List<Double> times, double most) {
    List<Double> ascending = times.stream().sorted().toList();
    double median = ascending.get(ascending.size() / 2);
    return new Ratio(
        id,
        names.getFirst(),
        names.getLast(),
        median,
        ascending.getFirst(),
        ascending.getLast(),
        most,
        median <= most);
  }
}
