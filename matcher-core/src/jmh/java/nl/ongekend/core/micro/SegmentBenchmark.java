package nl.ongekend.core.micro;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import nl.ongekend.core.index.IndexSnapshot;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.index.MatchIndex;
import nl.ongekend.core.index.VacancySegment;
import nl.ongekend.core.profile.Vacancy;
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
 * How long does it take to read a segment of vacancies from the index? One operation is a whole
 * segment: codes, facets and columns.
 *
 * <p>Each shot is one segment, and shots are few, because Lucene's reader keeps every view of it
 * until it is closed.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 30)
@Measurement(iterations = 20)
@State(Scope.Benchmark)
public class SegmentBenchmark {

  /** Compares a segment that is read anew with the one that queries use. */
  @Setup(Level.Trial)
  public void compare(IndexedMarket market) throws IOException {
    IndexedMarket.requireEqual(
        read(market).columns().bytes(), first(market.work()).columns().bytes());
    IndexedMarket.requireEqual(read(market).occupations(), first(market.work()).occupations());
    IndexedMarket.requireEqual(read(market).hours(), first(market.work()).hours());
  }

  /** Reads the segment. */
  @Benchmark
  public VacancySegment read(IndexedMarket market) throws IOException {
    return first(market.work().with(market.world().indexSetting().profile()));
  }

  private static VacancySegment first(MatchIndex<Vacancy, VacancySegment> index)
      throws IOException {
    try (IndexSnapshot<VacancySegment> snapshot = index.snapshot()) {
      return snapshot.segments(MatchFilter.none()).getFirst().segment();
    }
  }
}
