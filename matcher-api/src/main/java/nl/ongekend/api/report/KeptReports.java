package nl.ongekend.api.report;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reports of one kind, each made once however many ask for it, and kept for ten minutes. Nothing
 * older is handed out, and at most sixteen are kept. Thread-safe.
 *
 * @param <R> the report
 */
final class KeptReports<R> {

  private static final int MOST = 16;
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final Duration WAIT = Duration.ofSeconds(1);

  private final ExecutorService executor;
  private final InstantSource clock;
  private final Map<UUID, Begun<R>> begunByRun = new LinkedHashMap<>();

  /**
   * Creates a place without reports.
   *
   * @param executor makes them; not closed here
   */
  KeptReports(ExecutorService executor, InstantSource clock) {
    this.executor = executor;
    this.clock = clock;
  }

  private record Begun<R>(Instant at, Future<R> report) {

    boolean isOld(Instant now) {
      return report.isDone() && at.plus(KEPT).isBefore(now);
    }
  }

  /**
   * Returns the report of a run, or none while it is being made. Waits for at most a second.
   *
   * @param maker makes the report when there is none yet
   */
  Optional<Made<R>> find(UUID run, Callable<R> maker) {
    Begun<R> begun = begun(run, maker);
    try {
      R report = begun.report.get(WAIT.toMillis(), TimeUnit.MILLISECONDS);
      return Optional.of(new Made<>(report, begun.at));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      forget(run);
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException("a report could not be made", e.getCause());
    }
  }

  private synchronized Begun<R> begun(UUID run, Callable<R> maker) {
    Instant now = clock.instant();
    begunByRun.values().removeIf(begun -> begun.isOld(now));
    Begun<R> begun = begunByRun.get(run);
    if (begun == null) {
      if (begunByRun.size() >= MOST) {
        begunByRun.remove(begunByRun.keySet().iterator().next());
      }
      begun = new Begun<>(now, executor.submit(maker));
      begunByRun.put(run, begun);
    }
    return begun;
  }

  private synchronized void forget(UUID run) {
    begunByRun.remove(run);
  }
}
