package nl.ongekend.eval.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.index.MatchIndex;
import nl.ongekend.core.index.PassportSegment;
import nl.ongekend.core.index.VacancySegment;
import nl.ongekend.core.match.IndexRanker;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.eval.bench.Rounds.Measured;
import nl.ongekend.eval.generate.GeneratorSettings;

/**
 * How the time of a query grows with the number of vacancies: the same people, one thread, full
 * score, exact top k, one size after another.
 *
 * <p>The sizes are measured one after another, each with an index of its own, so the machine has to
 * be quiet for the ratio to mean anything; every round of a size has to give the same answers.
 */
public final class GrowthBenchmark {

  private static final String WORK = "passport to vacancies";
  private static final String ID = "P10";

  /** How many times as long a query over the largest size may take as one over the size before. */
  private static final double MOST = 6;

  private final LongFunction<Market> markets;
  private final BenchSize size;
  private final Consumer<String> progress;
  private final List<Row> rows = new ArrayList<>();
  private final List<DataSet> data = new ArrayList<>();
  private boolean answersEqual = true;

  private GrowthBenchmark(LongFunction<Market> markets, BenchSize size, Consumer<String> progress) {
    this.markets = markets;
    this.size = size;
    this.progress = progress;
  }

  /**
   * Measures; takes minutes for a million vacancies.
   *
   * @param sizes how many vacancies, at least two sizes, ascending
   * @param markets makes the market of a size
   * @param size how many queries and rounds; its own number of vacancies is not used
   * @param progress hears what is being done
   */
  public static BenchReport run(
      List<Long> sizes, LongFunction<Market> markets, BenchSize size, Consumer<String> progress)
      throws IOException {
    return new GrowthBenchmark(markets, size, progress).measure(requireAscending(sizes));
  }

  /** Checks that there are two sizes or more, each larger than the one before. */
  public static List<Long> requireAscending(List<Long> sizes) {
    if (sizes.size() < 2 || !sizes.stream().sorted().distinct().toList().equals(sizes)) {
      throw new IllegalArgumentException(
          "sizes (%s) must be two or more, ascending.%nMaybe use 10000,100000,1000000."
              .formatted(sizes));
    }
    return sizes;
  }

  private BenchReport measure(List<Long> sizes) throws IOException {
    List<Measured> measured = new ArrayList<>();
    for (long vacancies : sizes) {
      measured.add(measure(markets.apply(vacancies)));
    }
    Ratio ratio =
        Ratio.growthAtMost(ID, MOST, measured.getLast(), measured.get(measured.size() - 2));
    List<Missed> missed =
        ratio.met()
            ? List.of()
            : List.of(
                new Missed(
                    ID,
                    "measured %.2f where at most %.0f is asked".formatted(ratio.median(), MOST)));
    return new BenchReport(
        "growth",
        List.of(ID),
        GeneratorSettings.AS_OF,
        data,
        rows,
        List.of(ratio),
        answersEqual,
        missed);
  }

  private Measured measure(Market market) throws IOException {
    Documents documents = new Documents();
    var setting = market.world().indexSetting();
    long vacancies = market.vacancies().rows();
    progress.accept("Indexing %,d vacancies".formatted(vacancies));
    try (BenchIndex<Vacancy, VacancySegment> index =
            BenchIndex.build(
                market.vacancies(),
                documents::write,
                folder -> MatchIndex.vacancies(folder, setting),
                segment -> segment.columns().bytes());
        MatchIndex<Passport, PassportSegment> nobody = MatchIndex.passports(null, setting)) {
      IndexRanker ranker = new IndexRanker(market.world(), nobody, index.index(), documents);
      Contender<Passport> kernel =
          new Contender<>(
              "kernel, %,d".formatted(vacancies),
              passport -> Answer.of(ranker.vacancyHits(passport, market.request())));
      progress.accept("Matching %,d passports".formatted(size.passports()));
      List<Passport> people = market.people().first(size.passports());
      Measured measured = Rounds.run(List.of(kernel), people, size.rounds()).getFirst();
      data.add(index.data());
      rows.add(Row.wall(WORK, measured));
      rows.add(Row.cpu(WORK, measured));
      answersEqual &= measured.isSteady();
      return measured;
    }
  }
}
