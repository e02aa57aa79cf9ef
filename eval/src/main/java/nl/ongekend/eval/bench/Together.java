package nl.ongekend.eval.bench;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Some threads that answer queries together, each taking the next when it is done. */
final class Together implements AutoCloseable {

  private final ExecutorService executor;
  private final int threads;

  /** Starts threads, at least one. */
  Together(int threads) {
    this.executor = Executors.newFixedThreadPool(threads);
    this.threads = threads;
  }

  /** Returns the answers to queries {@code 0} to {@code queries - 1}. */
  List<Answer> ask(int queries, IntFunction<Answer> answer) {
    Answer[] answers = new Answer[queries];
    AtomicInteger next = new AtomicInteger();
    Runnable asking =
        () -> {
          for (int i = next.getAndIncrement(); i < queries; i = next.getAndIncrement()) {
            answers[i] = answer.apply(i);
          }
        };
    CompletableFuture.allOf(
            Stream.generate(() -> CompletableFuture.runAsync(asking, executor))
                .limit(threads)
                .toArray(CompletableFuture[]::new))
        .join();
    return List.of(answers);
  }

  @Override
  public void close() {
    executor.close();
  }
}
