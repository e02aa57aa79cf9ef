package nl.ongekend.eval.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;
import nl.ongekend.eval.bench.BenchSize;
import nl.ongekend.eval.bench.Market;
import nl.ongekend.eval.bench.PreparedHome;
import nl.ongekend.eval.server.Application;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say which generated market the application is measured with. */
final class HomeOptions {

  private static final String DEFAULT = "${DEFAULT-VALUE} unless given";

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(names = "--vacancies", paramLabel = "N", description = "Vacancies; " + DEFAULT + ".")
  private long vacancies = 100_000;

  @Option(names = "--passports", paramLabel = "M", description = "People; " + DEFAULT + ".")
  private int passports;

  @Option(names = "--seed", paramLabel = "S", description = "Any whole number; " + DEFAULT + ".")
  private long seed = 1;

  @Mixin private DataOptions data = new DataOptions();

  /** Creates options of a market with 1,000 people unless another number is given. */
  HomeOptions() {
    this(1_000);
  }

  /** Creates options of a market with this many people unless another number is given. */
  HomeOptions(int passports) {
    this.passports = passports;
  }

  /** Returns the size of the benchmark. */
  BenchSize size(int rounds, int top) {
    return new BenchSize(vacancies, passports, passports, seed, rounds, top);
  }

  /** Generates the market. */
  Market market(BenchSize size) {
    return Market.generate(data.readTaxonomy(), data.readPlaces(), size);
  }

  /** Fills the home that {@code --home} names, or one that is gone afterwards. */
  PreparedHome prepare(Market market, Application application, Consumer<String> progress)
      throws IOException {
    return PreparedHome.of(
        EvalCommand.home(Objects.requireNonNull(spec)),
        data.world(),
        market,
        application,
        progress);
  }
}
