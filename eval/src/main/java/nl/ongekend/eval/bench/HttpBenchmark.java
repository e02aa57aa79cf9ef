package nl.ongekend.eval.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.eval.server.Application;
import nl.ongekend.eval.server.ServerProcess;
import tools.jackson.databind.JsonNode;

/**
 * How long a person waits for an answer of the application over HTTP: a process of its own on this
 * machine, one client, one connection, one request at a time.
 *
 * <p>Times are those of the client. What has to be kept waits for the disk, so a write that is
 * forced to the same disk is measured beside it. Peers get the same people, the same client and a
 * server of their own.
 */
public final class HttpBenchmark {

  private static final String SUBJECT = "application";
  private static final String COMMIT = "write and force 8 KiB";
  private static final int PAGE = 8_192;
  private static final double MILLI_IN_MICROS = 1_000;
  private static final double LONGEST_TAIL = 5;
  private static final double BETTER_THAN_PEER = 3;
  private static final String PEER_ID = "P4-opensearch";

  private final Market market;
  private final BenchSize size;
  private final Consumer<String> progress;
  private final Exchanges matching = new Exchanges();
  private final Exchanges explaining = new Exchanges();
  private final Exchanges keeping = new Exchanges();
  private final Exchanges forcing = new Exchanges();
  private final List<Row> rows = new ArrayList<>();
  private final List<Ratio> ratios = new ArrayList<>();
  private final List<Missed> missed = new ArrayList<>();
  private boolean answersEqual = true;

  private HttpBenchmark(Market market, BenchSize size, Consumer<String> progress) {
    this.market = market;
    this.size = size;
    this.progress = progress;
  }

  /**
   * Measures.
   *
   * @param size {@code passports} says how many people ask
   * @param home holds the market
   * @param peers who to compare with
   * @param progress hears what is being done
   */
  public static BenchReport run(
      Market market,
      BenchSize size,
      Application application,
      PreparedHome home,
      List<SearchPeer> peers,
      Consumer<String> progress)
      throws IOException {
    return new HttpBenchmark(market, size, progress).measure(application, home, peers);
  }

  private BenchReport measure(Application application, PreparedHome home, List<SearchPeer> peers)
      throws IOException {
    List<UUID> people = market.people().first(size.passports()).stream().map(Passport::id).toList();
    try (ServerProcess server = application.serve(home.path())) {
      server.awaitOk("/v1/health/ready");
      ask(server, people, 0, new HttpBenchmark(market, size, progress));
      for (int round = 1; round <= size.rounds(); round++) {
        ask(server, people, round, this);
        force(home.path(), people.size());
        progress.accept("Round %d of %d".formatted(round, size.rounds()));
      }
    }
    describe();
    compare(peers);
    return report(home.vacancies());
  }

  /** Asks for everybody; a round keeps the receipt of another vacancy of each. */
  private static void ask(ServerProcess server, List<UUID> people, int round, HttpBenchmark into)
      throws IOException {
    for (UUID person : people) {
      String passport = "/v1/passports/%s".formatted(person);
      String list = "%s/matches?top=%d".formatted(passport, into.size.top());
      JsonNode found = into.matching.send(server, server.get(list));
      JsonNode match = found.path("matches").path(round);
      if (match.isMissingNode()) {
        continue;
      }
      String pair = "%s/vacancies/%s".formatted(passport, match.path("id").stringValue());
      JsonNode why = into.explaining.send(server, server.get(pair + "/explanation"));
      JsonNode kept = into.keeping.send(server, server.post(pair + "/receipts", ""));
      into.answersEqual &= agree(match, why) && agree(match, kept.path("answer"));
    }
  }

  /** The list, the explanation and the receipt say the same score, which its terms sum to. */
  private static boolean agree(JsonNode match, JsonNode other) {
    JsonNode terms = other.path("terms");
    int sum = terms.valueStream().mapToInt(term -> term.path("points").intValue()).sum();
    int score = match.path("score").intValue();
    return other.path("score").intValue() == score && sum == score;
  }

  private void force(Path home, int writes) throws IOException {
    Path file = Files.createTempFile(home, "force", ".bin");
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      for (int write = 0; write < writes; write++) {
        long before = System.nanoTime();
        channel.write(ByteBuffer.allocate(PAGE));
        channel.force(false);
        forcing.add(System.nanoTime() - before);
      }
    } finally {
      Files.delete(file);
    }
  }

  private void describe() {
    rows.add(matching.row(SUBJECT, "top %d".formatted(size.top())));
    rows.add(explaining.row(SUBJECT, "explanation"));
    rows.add(keeping.row(SUBJECT, "explain, keep receipt"));
    rows.add(forcing.row("disk", COMMIT));
    double allowed = MILLI_IN_MICROS + forcing.samples().percentile(50);
    double kept = keeping.samples().percentile(50);
    atMost("P4-receipt", "explain, keep receipt", "1 ms and a forced write", kept / allowed, 1);
    double listed = matching.samples().percentile(50);
    atMost("P4-match", "top %d".formatted(size.top()), "1 ms", listed / MILLI_IN_MICROS, 1);
    atMost("P4-tail", "top k p99", "p50", tail(matching), LONGEST_TAIL);
    atMost("P4-receipt-tail", "receipt p99", "p50", tail(keeping), LONGEST_TAIL);
  }

  private static double tail(Exchanges exchanges) {
    Samples samples = exchanges.samples();
    return (double) samples.percentile(99) / samples.percentile(50);
  }

  private void compare(List<SearchPeer> peers) throws IOException {
    if (peers.isEmpty()) {
      missed.add(new Missed(PEER_ID, "not measured: no peer on the class path"));
    }
    for (SearchPeer peer : peers) {
      progress.accept("Asking %s".formatted(peer.name()));
      Samples micros = peer.micros(CoverageMarket.of(market, size.passports()), size.rounds());
      rows.add(Row.of(peer.name(), "top 10, skills", "us", micros));
      double times =
          (double) micros.percentile(50) / Math.max(1, matching.samples().percentile(50));
      boolean met = times >= BETTER_THAN_PEER;
      add(new Ratio(PEER_ID, peer.name(), SUBJECT, times, times, times, BETTER_THAN_PEER, met));
    }
  }

  private void atMost(String id, String slower, String faster, double times, double target) {
    add(new Ratio(id, slower, faster, times, times, times, target, times <= target));
  }

  private void add(Ratio ratio) {
    ratios.add(ratio);
    if (!ratio.met()) {
      missed.add(
          new Missed(
              ratio.id(),
              "measured %.2f where %.0f is asked".formatted(ratio.median(), ratio.target())));
    }
  }

  private BenchReport report(DataSet vacancies) {
    return new BenchReport(
        "http",
        List.of("P4"),
        market.request().asOf(),
        List.of(vacancies),
        rows,
        ratios,
        answersEqual,
        missed);
  }
}
