package nl.ongekend.api.http;

import java.util.concurrent.CountDownLatch;
import nl.ongekend.api.service.IndexFollower;

/** Whether the server is warm and its index follows the store. Thread-safe. */
final class Readiness {

  private final CountDownLatch warm = new CountDownLatch(1);
  private final IndexFollower follower;

  Readiness(IndexFollower follower) {
    this.follower = follower;
  }

  void markWarm() {
    warm.countDown();
  }

  void awaitWarm() throws InterruptedException {
    warm.await();
  }

  boolean isReady() {
    return warm.getCount() == 0 && follower.isHealthy();
  }
}
