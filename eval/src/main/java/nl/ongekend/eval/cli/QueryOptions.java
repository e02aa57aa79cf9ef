package nl.ongekend.eval.cli;

import java.util.function.LongFunction;
import nl.ongekend.eval.bench.BenchSize;
import nl.ongekend.eval.bench.Market;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.place.PlaceTable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a benchmark that asks the engine for the best in a generated market. */
final class QueryOptions {

  @Option(
      names = "--top",
      paramLabel = "K",
      description = "Length of an answer; ${DEFAULT-VALUE} unless given.")
  private int top;

  @Mixin private RoundOptions rounds = new RoundOptions(5);

  @Mixin private DataOptions data = new DataOptions();

  /** Creates options of a benchmark with answers of this length unless another is given. */
  QueryOptions(int top) {
    this.top = top;
  }

  /**
   * Returns the size of the benchmark.
   *
   * @throws IllegalArgumentException if something is less than 1
   */
  BenchSize size(long vacancies, int passports, long people) {
    return new BenchSize(vacancies, passports, people, rounds.seed(), rounds.rounds(), top);
  }

  /** Generates the market of a size. */
  Market market(BenchSize size) {
    return Market.generate(data.readTaxonomy(), data.readPlaces(), size);
  }

  /** Returns what generates markets by their number of vacancies, with the same people in each. */
  LongFunction<Market> markets(int passports) {
    TaxonomySnapshot taxonomy = data.readTaxonomy();
    PlaceTable places = data.readPlaces();
    return vacancies -> Market.generate(taxonomy, places, size(vacancies, passports, passports));
  }
}
