package nl.ongekend.eval.cli;

import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.ongekend.eval.bench.BenchSize;
import nl.ongekend.eval.bench.CoveragePeer;
import nl.ongekend.eval.bench.PeersBenchmark;
import nl.ongekend.eval.peers.LuceneCoverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the kernel beside what others would use. */
@Command(
    name = "peers",
    description = {
      "Measures many people at once by their skills alone, beside Lucene and a plain loop,",
      "and beside PostgreSQL and OpenSearch where they are on the class path.",
      "Ends with 1 when answers differ, or with --gate when a figure is missed."
    })
final class BenchPeersCommand implements Callable<Integer> {

  private static final String DEFAULT = "${DEFAULT-VALUE} unless given";
  private static final int TOP = 10;

  @Option(names = "--vacancies", paramLabel = "N", description = "Vacancies; " + DEFAULT + ".")
  private long vacancies = 100_000;

  @Option(names = "--passports", paramLabel = "M", description = "People; " + DEFAULT + ".")
  private int passports = 10_000;

  @Option(names = "--threads", paramLabel = "T", description = "Threads; " + DEFAULT + ".")
  private int threads = 2;

  @Mixin private QueryOptions query = new QueryOptions(TOP);

  @Mixin private ReportOptions report = new ReportOptions();

  /** Measures and prints. */
  @Override
  public Integer call() throws IOException {
    BenchSize size = report.parse(this::size);
    return report.print(
        PeersBenchmark.run(query.market(size), size, threads, peers(), report.progress()));
  }

  private static List<CoveragePeer> peers() {
    Stream<CoveragePeer> others =
        ServiceLoader.load(CoveragePeer.class).stream().map(ServiceLoader.Provider::get);
    return Stream.concat(Stream.of(LuceneCoverage::open), others).toList();
  }

  private BenchSize size() {
    if (threads < 1) {
      throw new IllegalArgumentException(
          "threads (%d) must be at least 1.%nMaybe leave the option out.".formatted(threads));
    }
    return query.size(vacancies, passports, passports);
  }
}
