package nl.ongekend.api.service;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import nl.ongekend.api.engine.Indexer;
import nl.ongekend.api.store.ChangePosition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index, and after it the alerts, up with the store for as long as it runs: at once after
 * a write of this process, within the polling interval after a write of another. What is indexed is
 * written to disk every few seconds and when it stops. Thread-safe.
 */
public final class IndexFollower implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

  private final Indexer indexer;
  private final AlertFollower alerts;
  private final FollowerSettings settings;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition work = lock.newCondition();
  private final Condition progress = lock.newCondition();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private ChangePosition position;
  private long lastCommit;
  private boolean woken;
  private boolean stopping;
  private boolean healthy = true;

  private IndexFollower(Indexer indexer, AlertFollower alerts, FollowerSettings settings) {
    this.indexer = indexer;
    this.alerts = alerts;
    this.settings = settings;
    this.position = indexer.position();
    this.lastCommit = settings.nanos().getAsLong();
  }

  /** Starts to follow, in one task on the executor that ends with {@link #close}. */
  static IndexFollower start(
      Indexer indexer, AlertFollower alerts, Executor executor, FollowerSettings settings) {
    IndexFollower follower = new IndexFollower(indexer, alerts, settings);
    executor.execute(follower::run);
    return follower;
  }

  /** Says that there is something to index. Returns at once. */
  public void wake() {
    lock.lock();
    try {
      woken = true;
      work.signal();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until the index is complete up to a position.
   *
   * @return whether it is; false when the time is over first
   */
  public boolean await(ChangePosition wanted, Duration longest) throws InterruptedException {
    wake();
    long left = longest.toNanos();
    lock.lock();
    try {
      while (position.compareTo(wanted) < 0 && left > 0 && !stopping) {
        left = progress.awaitNanos(left);
      }
      return position.compareTo(wanted) >= 0;
    } finally {
      lock.unlock();
    }
  }

  /** Returns whether the last attempt to follow succeeded. */
  public boolean isHealthy() {
    lock.lock();
    try {
      return healthy;
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    try {
      while (awaitWork()) {
        follow();
        tell();
      }
    } finally {
      stopped.countDown();
    }
  }

  /** Waits for a write or for the polling interval; returns false when it is time to stop. */
  private boolean awaitWork() {
    lock.lock();
    try {
      long left = settings.pollEvery().toNanos();
      while (!woken && !stopping && left > 0) {
        left = work.awaitNanos(left);
      }
      woken = false;
      return !stopping;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }

  private void follow() {
    try {
      indexer.catchUp();
      if (settings.nanos().getAsLong() - lastCommit >= settings.commitEvery().toNanos()) {
        indexer.commit();
        lastCommit = settings.nanos().getAsLong();
      }
      report(true);
    } catch (IOException | RuntimeException e) {
      // It is tried again at the next interval; the message may repeat a document.
      LOG.warn("The index does not follow the store: {}", e.getClass().getName());
      report(false);
    }
  }

  private void tell() {
    try {
      alerts.catchUp(indexer.position());
    } catch (RuntimeException e) {
      // It is tried again at the next interval, from where it was.
      LOG.warn("Alerts do not follow the index: {}", e.getClass().getName());
    }
  }

  private void report(boolean followed) {
    lock.lock();
    try {
      healthy = followed;
      position = indexer.position();
      progress.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Stops following; waits for what it is doing. The index is committed by its owner. */
  @Override
  public void close() {
    lock.lock();
    try {
      stopping = true;
      work.signal();
      progress.signalAll();
    } finally {
      lock.unlock();
    }
    awaitStop();
  }

  private void awaitStop() {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
