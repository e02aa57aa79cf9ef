package nl.ongekend.core.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ongekend.core.kernel.Scratch;
import nl.ongekend.core.profile.Passport;

/**
 * The people who are ranked together. Ordered by main occupation and cut into tiles, which threads
 * take one after another; results stand in the order of the input again. Used once.
 *
 * @param <R> what is delivered for a person
 */
final class Tranche<R> {

  /** People in a tile. */
  static final int TILE = 16;

  private final List<Passport> people;
  private final TileRanker tiles;
  private final Function<BatchAnswer, R> completion;
  private final BooleanSupplier cancelled;
  private final List<Integer> order;
  private final AtomicInteger nextTile = new AtomicInteger();
  private volatile boolean failed;

  Tranche(
      List<Passport> people,
      TileRanker tiles,
      Function<BatchAnswer, R> completion,
      BooleanSupplier cancelled) {
    this.people = people;
    this.tiles = tiles;
    this.completion = completion;
    this.cancelled = cancelled;
    this.order = order(people, tiles);
  }

  private static List<Integer> order(List<Passport> people, TileRanker tiles) {
    long[] places = people.stream().mapToLong(tiles::place).toArray();
    return IntStream.range(0, places.length)
        .boxed()
        .sorted(Comparator.comparingLong(person -> places[person]))
        .toList();
  }

  /**
   * Ranks for everybody. When one thread fails, the others stop after their tile, and it is that
   * failure that is thrown.
   *
   * @return the results in the order of the input; fewer than people when cancelled
   */
  List<R> rank(Executor executor, int threads) {
    List<CompletableFuture<List<Result<R>>>> working =
        Stream.generate(() -> CompletableFuture.supplyAsync(this::rankTiles, executor))
            .limit(threads)
            .toList();
    try {
      CompletableFuture.allOf(working.toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
    return working.stream()
        .flatMap(results -> results.join().stream())
        .sorted(Comparator.comparingInt(Result::person))
        .map(Result::result)
        .toList();
  }

  private List<Result<R>> rankTiles() {
    boolean done = false;
    try {
      List<Result<R>> results = new ArrayList<>();
      List<Scratch> scratches = Stream.generate(Scratch::new).limit(TILE + 1).toList();
      for (List<Integer> tile = takeTile(); !tile.isEmpty(); tile = takeTile()) {
        rankTile(tile, scratches, results);
      }
      done = true;
      return results;
    } finally {
      failed |= !done;
    }
  }

  /** Returns the next people to rank; nobody when there are none, or when it is time to stop. */
  private List<Integer> takeTile() {
    int from = Math.min(nextTile.getAndIncrement() * TILE, order.size());
    return failed || cancelled.getAsBoolean()
        ? List.of()
        : order.subList(from, Math.min(from + TILE, order.size()));
  }

  private void rankTile(List<Integer> tile, List<Scratch> scratches, List<Result<R>> results) {
    List<BatchAnswer> answers = tiles.rank(tile.stream().map(people::get).toList(), scratches);
    for (int i = 0; i < answers.size(); i++) {
      results.add(new Result<>(tile.get(i), completion.apply(answers.get(i))));
    }
  }

  /** What is delivered for the person with this number in the tranche. */
  private record Result<R>(int person, R result) {}
}
