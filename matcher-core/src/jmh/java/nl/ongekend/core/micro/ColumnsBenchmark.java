package nl.ongekend.core.micro;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.ongekend.core.index.ColumnProfile;
import nl.ongekend.core.index.IndexSnapshot;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.index.VacancySegment;
import nl.ongekend.core.kernel.Columns;
import nl.ongekend.core.kernel.PassportQuery;
import nl.ongekend.core.kernel.VacancyColumns;
import nl.ongekend.core.kernel.VacancyColumnsBuilder;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.SkillsAsk;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to build the columns of a segment from what its vacancies ask? One
 * operation is a whole segment: points apportioned, postings by skill, base sums. Reading it from
 * the index is {@link SegmentBenchmark}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class ColumnsBenchmark {

  private ColumnProfile profile;
  private Columns columns;
  private List<SkillsAsk> asks;

  /** Takes a segment apart, and compares the columns that are built of it with its own. */
  @Setup(Level.Trial)
  public void takeApart(IndexedMarket market) throws IOException {
    profile = market.world().indexSetting().profile();
    Map<UUID, SkillsAsk> askById = new HashMap<>();
    market
        .vacancies()
        .forEach(
            vacancy -> askById.put(vacancy.id(), market.world().facets().of(vacancy).skills()));
    try (IndexSnapshot<VacancySegment> snapshot = market.work().snapshot()) {
      VacancyColumns own = snapshot.segments(MatchFilter.none()).getFirst().segment().columns();
      columns = own.columns();
      asks =
          IntStream.range(0, columns.documents())
              .mapToObj(i -> new UUID(columns.idHigh(i), columns.idLow(i)))
              .map(id -> Objects.requireNonNull(askById.get(id)))
              .toList();
      IndexedMarket.requireEqual(postings(market, build()), postings(market, own));
    }
  }

  /** Returns how many postings each person meets. */
  private static List<Long> postings(IndexedMarket market, VacancyColumns built) {
    ScoreContext context =
        market.world().scoreContext(IndexedMarket.REQUEST.profile(), IndexedMarket.REQUEST.asOf());
    return market.people().stream()
        .map(person -> market.world().facets().of(person).skills())
        .map(skills ->
            PassportQuery.compile(skills, context.skills(), IndexedMarket.REQUEST.profile()))
        .map(query -> query.postings(built))
        .toList();
  }

  /** Builds the columns. */
  @Benchmark
  public VacancyColumns build() {
    VacancyColumnsBuilder builder =
        new VacancyColumnsBuilder(profile.rarity(), profile.skills(), columns.documents());
    for (int document = 0; document < columns.documents(); document++) {
      builder.add(document, asks.get(document));
    }
    return builder.build(columns);
  }
}
