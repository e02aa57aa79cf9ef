package nl.ongekend.core.micro;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.ongekend.core.kernel.Hit;
import nl.ongekend.core.match.VacancySearch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long is one query of the kernel, and how much of it is compiling the person? One operation is
 * one person or one vacancy, another each time; top 20, no filter.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class KernelBenchmark {

  /** From a passport to the search for it; tables of codes fill during the search. */
  @Benchmark
  public VacancySearch compile(IndexedMarket market) {
    return VacancySearch.of(market.world(), market.nextPerson(), IndexedMarket.REQUEST);
  }

  /** From a passport to the best vacancies, compiling included. */
  @Benchmark
  public List<Hit> passportToVacancies(IndexedMarket market) {
    return market.ranker().vacancyHits(market.nextPerson(), IndexedMarket.REQUEST);
  }

  /** From a vacancy to the best people. */
  @Benchmark
  public List<Hit> vacancyToPassports(IndexedMarket market) {
    return market.ranker().passportHits(market.nextVacancy(), IndexedMarket.REQUEST);
  }
}
