package nl.ongekend.eval.micro;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.ongekend.core.batch.BatchDelivery;
import nl.ongekend.core.batch.BatchRanker;
import nl.ongekend.core.batch.BatchRequest;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.index.MatchIndex;
import nl.ongekend.core.index.PassportSegment;
import nl.ongekend.core.index.VacancySegment;
import nl.ongekend.core.match.IndexRanker;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.eval.bench.Answer;
import nl.ongekend.eval.bench.BenchSize;
import nl.ongekend.eval.bench.Market;
import nl.ongekend.taxonomy.load.StarterReader;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How much does a batch save over one query at a time? One operation ranks the vacancies of a
 * generated market for 256 people on one thread; the starter taxonomy, top 20.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class EverybodyBenchmark {

  private static final int PEOPLE = 256;

  /** Less than a block of the kernel, and more than one. */
  @Param({"1000", "20000"})
  public int vacancies;

  private Market market;
  private List<Passport> people;
  private MatchIndex<Vacancy, VacancySegment> index;
  private MatchIndex<Passport, PassportSegment> nobody;
  private IndexRanker queries;
  private BatchRanker batches;

  /** Indexes, and compares the answers of both ways. */
  @Setup(Level.Trial)
  public void index() throws IOException {
    BenchSize size = new BenchSize(vacancies, PEOPLE, PEOPLE, 1, 1, 20);
    market = Market.generate(StarterReader.read().build(), PlaceTable.starter(), size);
    people = market.people().first(PEOPLE);
    Documents documents = new Documents();
    index = MatchIndex.vacancies(null, market.world().indexSetting());
    for (Vacancy vacancy : market.vacancies().first(vacancies)) {
      index.add(vacancy, documents.write(vacancy));
    }
    index.merge(1);
    index.refresh();
    nobody = MatchIndex.passports(null, market.world().indexSetting());
    queries = new IndexRanker(market.world(), nobody, index, documents);
    batches = new BatchRanker(market.world(), index, documents);
    if (!queryAtATime().equals(batch())) {
      throw new IllegalStateException(
          "answers of a batch over %d vacancies differ".formatted(vacancies));
    }
  }

  /** Closes the indexes. */
  @TearDown(Level.Trial)
  public void close() throws IOException {
    index.close();
    nobody.close();
  }

  /** Asks for one person after another. */
  @Benchmark
  public List<Answer> queryAtATime() {
    return people.stream()
        .map(person -> Answer.of(queries.vacancyHits(person, market.request())))
        .toList();
  }

  /** Asks for all of them together. */
  @Benchmark
  public List<Answer> batch() throws IOException {
    Received received = new Received(new ArrayList<>());
    batches.rank(
        people.iterator(),
        new BatchRequest(market.request(), 1, BatchRequest.TRANCHE, false),
        Runnable::run,
        (answer, _) -> Answer.of(answer.hits()),
        received);
    return received.answers();
  }

  /** Keeps what is delivered. */
  private record Received(List<Answer> answers) implements BatchDelivery<Answer> {

    @Override
    public void deliver(List<Answer> results) {
      answers.addAll(results);
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  }
}
