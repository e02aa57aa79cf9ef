package nl.ongekend.eval.bench;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/**
 * Generated documents that need not all be in memory: each is made when it is asked for.
 *
 * @param name what they are called
 * @param seed the seed of the generator
 * @param rows how many there are
 * @param make makes document {@code 0} to {@code rows - 1}; called by several threads
 * @param <D> the document
 */
public record Corpus<D>(String name, long seed, long rows, LongFunction<D> make) {

  private static final int AT_A_TIME = 10_000;

  /** Returns the first documents, at most {@code most}. */
  public List<D> first(long most) {
    return LongStream.range(0, Math.min(most, rows)).parallel().mapToObj(make).toList();
  }

  /** Returns the same documents as often as asked, holding one at a time. */
  Iterable<D> lazily(long most) {
    return () -> iterator(Math.min(most, rows));
  }

  private Iterator<D> iterator(long end) {
    return LongStream.range(0, end).mapToObj(make).iterator();
  }

  /**
   * Returns what {@code change} makes of the documents, in parts that are made in parallel when
   * they are asked for, in order.
   */
  public <T> Iterable<List<T>> parts(Function<D, T> change) {
    return () ->
        LongStream.range(0, Math.ceilDiv(rows, AT_A_TIME))
            .mapToObj(part -> part(part * AT_A_TIME, change))
            .iterator();
  }

  private <T> List<T> part(long from, Function<D, T> change) {
    return LongStream.range(from, Math.min(rows, from + AT_A_TIME))
        .parallel()
        .mapToObj(make)
        .map(change)
        .toList();
  }
}
