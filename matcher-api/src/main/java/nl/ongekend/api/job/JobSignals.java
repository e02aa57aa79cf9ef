package nl.ongekend.api.job;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes whoever waits for news of jobs. Thread-safe. */
final class JobSignals {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private long count;
  private boolean closed;

  /** Returns how much news there was. */
  long count() {
    lock.lock();
    try {
      return count;
    } finally {
      lock.unlock();
    }
  }

  void signal() {
    lock.lock();
    try {
      count++;
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Wakes everybody for good. */
  void close() {
    lock.lock();
    try {
      closed = true;
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }

  boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until there was more news than {@code seen}, the time is over, or this is closed. */
  void awaitBeyond(long seen, Duration longest) throws InterruptedException {
    long left = longest.toNanos();
    lock.lock();
    try {
      while (count <= seen && !closed && left > 0) {
        left = news.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }
}
