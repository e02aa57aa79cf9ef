package nl.ongekend.api.service;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the retention once a day while a server runs. What could not be done, because a batch ran or
 * the store was away, is tried again an hour later.
 */
public final class RetentionSchedule implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RetentionSchedule.class);

  private final Services services;
  private final ScheduledExecutorService executor;
  private @Nullable LocalDate done;

  private RetentionSchedule(Services services) {
    this.services = services;
    this.executor =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("retention").daemon().factory());
  }

  /** Starts with a first run in an hour. */
  public static RetentionSchedule start(Services services) {
    RetentionSchedule schedule = new RetentionSchedule(services);
    ScheduledFuture<?> _ =
        schedule.executor.scheduleWithFixedDelay(schedule::runIfDue, 1, 1, TimeUnit.HOURS);
    return schedule;
  }

  /** Runs unless it has been run today. */
  private void runIfDue() {
    LocalDate today = Today.day(services.today().clock().instant());
    if (today.equals(done)) {
      return;
    }
    try {
      LOG.info("Retention of {}: {} erased.", today, services.retention().runToday());
      done = today;
    } catch (ProblemException | StoreException | IOException e) {
      LOG.warn("The retention of {} has to wait: {}", today, e.getClass().getName());
    }
  }

  @Override
  public void close() {
    executor.shutdown();
  }
}
