package nl.ongekend.eval.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.eval.server.Application;
import nl.ongekend.eval.server.ProcessMemory;
import nl.ongekend.eval.server.ServerProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How much memory the application takes with a filled home, while it reads a text and matches in
 * both directions over HTTP.
 *
 * <p>What counts is the most that the JVM ever had in memory, mapped files included and PostgreSQL
 * apart, from its start to the last answer. The same is asked in each round, and has to be answered
 * the same.
 */
public final class MemoryBenchmark {

  private static final String ID = "P8";
  private static final String SUBJECT = "application";
  private static final int PEOPLE_WHO_ASK = 1_000;
  private static final int VACANCIES_THAT_ASK = 100;
  private static final int CHARACTERS = 2_000;
  private static final int KIB_PER_MIB = 1 << 10;
  private static final double KIB_PER_GIB = 1 << 20;

  private final Market market;
  private final Consumer<String> progress;
  private final List<Row> rows = new ArrayList<>();
  private boolean answersEqual = true;

  private MemoryBenchmark(Market market, Consumer<String> progress) {
    this.market = market;
    this.progress = progress;
  }

  /**
   * A size that has a limit.
   *
   * @param vacancies how many vacancies
   * @param people how many people
   * @param gib the memory that the application may take with them
   */
  private record Limit(long vacancies, long people, double gib) {

    private static final Limit HUNDRED_THOUSAND = new Limit(100_000, 10_000, 1);
    private static final Limit MILLION = new Limit(1_000_000, 10_000, 2.5);

    /** Returns the limit that a market has to keep. */
    static Limit of(Market market) {
      return HUNDRED_THOUSAND.holds(market) ? HUNDRED_THOUSAND : MILLION;
    }

    private boolean holds(Market market) {
      return market.vacancies().rows() <= vacancies && market.people().rows() <= people;
    }

    boolean isReached(Market market) {
      return market.vacancies().rows() >= vacancies && market.people().rows() >= people;
    }
  }

  /**
   * Measures.
   *
   * @param size {@code rounds} says how often the same is asked
   * @param home holds the market
   * @param progress hears what is being done
   */
  public static BenchReport run(
      Market market,
      BenchSize size,
      Application application,
      PreparedHome home,
      Consumer<String> progress)
      throws IOException {
    return new MemoryBenchmark(market, progress).measure(size, application, home);
  }

  private BenchReport measure(BenchSize size, Application application, PreparedHome home)
      throws IOException {
    try (ServerProcess server = application.serve(home.path())) {
      server.awaitOk("/v1/health/ready");
      add("after the start", server.memory());
      List<JsonNode> first = ask(server, "after first answers");
      for (int round = 1; round <= size.rounds(); round++) {
        progress.accept("Round %d of %d".formatted(round, size.rounds()));
        answersEqual &= ask(server, "after round %d".formatted(round)).equals(first);
      }
      return report(home.vacancies(), server.memory());
    }
  }

  /** Has a text read, asks in both directions, and returns what was found. */
  private List<JsonNode> ask(ServerProcess server, String when) throws IOException {
    List<JsonNode> found = new ArrayList<>();
    found.add(read(server));
    for (Passport person : market.people().first(PEOPLE_WHO_ASK)) {
      found.add(match(server, "passports", person.id()));
    }
    for (Vacancy vacancy : market.vacancies().first(VACANCIES_THAT_ASK)) {
      found.add(match(server, "vacancies", vacancy.id()));
    }
    add(when, server.memory());
    return found;
  }

  private JsonNode read(ServerProcess server) throws IOException {
    ReadingTexts texts = new ReadingTexts(market.world().taxonomy(), market.vacancies().seed());
    String asked =
        JsonMapper.shared()
            .createObjectNode()
            .put("kind", "vacancy")
            .put("text", texts.vacancies(1, CHARACTERS).getFirst())
            .toString();
    JsonNode reading =
        JsonMapper.shared().readTree(server.body(server.post("/v1/readings", asked)));
    answersEqual &= !reading.path("concepts").isEmpty();
    return reading.path("concepts");
  }

  private JsonNode match(ServerProcess server, String side, UUID id) throws IOException {
    String path = "/v1/%s/%s/matches?top=%d".formatted(side, id, market.request().top());
    return JsonMapper.shared().readTree(server.body(server.get(path))).path("matches");
  }

  private void add(String when, ProcessMemory memory) {
    rows.add(Row.of(SUBJECT, when, "MiB", memory.residentKiB() / KIB_PER_MIB));
  }

  private BenchReport report(DataSet vacancies, ProcessMemory last) {
    rows.add(Row.of(SUBJECT, "of it mapped files", "MiB", last.fileKiB() / KIB_PER_MIB));
    rows.add(Row.of(SUBJECT, "the most", "MiB", last.mostKiB() / KIB_PER_MIB));
    Limit limit = Limit.of(market);
    double gib = last.mostKiB() / KIB_PER_GIB;
    boolean met = gib <= limit.gib();
    Ratio ratio = new Ratio(ID, "the most", "1 GiB", gib, gib, gib, limit.gib(), met);
    String name = "%s with %,d passports".formatted(vacancies.name(), market.people().rows());
    DataSet data = new DataSet(name, vacancies.seed(), vacancies.rows(), vacancies.sha256());
    return new BenchReport(
        "memory",
        List.of(ID),
        market.request().asOf(),
        List.of(data),
        rows,
        List.of(ratio),
        answersEqual,
        missed(limit, ratio));
  }

  private List<Missed> missed(Limit limit, Ratio ratio) {
    List<Missed> missed = new ArrayList<>();
    if (!ratio.met()) {
      missed.add(
          new Missed(
              ID, "measured %.2f GiB where %.1f are asked".formatted(ratio.median(), limit.gib())));
    }
    if (!limit.isReached(market)) {
      missed.add(
          new Missed(
              ID,
              "measured with %,d vacancies and %,d people where %,d and %,d are asked"
                  .formatted(
                      market.vacancies().rows(),
                      market.people().rows(),
                      limit.vacancies(),
                      limit.people())));
    }
    return missed;
  }
}
