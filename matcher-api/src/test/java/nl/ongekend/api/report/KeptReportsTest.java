package nl.ongekend.api.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeptReportsTest {

  private static final UUID RUN = new UUID(0, 1);

  private final ExecutorService executor = Executors.newSingleThreadExecutor();
  private final AtomicInteger made = new AtomicInteger();
  private Instant now = Instant.parse("2026-11-21T12:00:00Z");
  private final KeptReports<Integer> reports = new KeptReports<>(executor, () -> now);

  @AfterEach
  void stop() {
    executor.shutdownNow();
  }

  @Test
  void report_askedForTwice_isMadeOnce() {
    assertThat(reports.find(RUN, made::incrementAndGet)).contains(new Made<>(1, now));
    assertThat(reports.find(RUN, made::incrementAndGet)).contains(new Made<>(1, now));
    assertThat(reports.find(new UUID(0, 2), made::incrementAndGet)).contains(new Made<>(2, now));
  }

  @Test
  void report_olderThanTenMinutes_isMadeAnew() {
    reports.find(RUN, made::incrementAndGet);
    now = now.plus(Duration.ofMinutes(11));

    assertThat(reports.find(RUN, made::incrementAndGet)).contains(new Made<>(2, now));
  }

  @Test
  void report_thatIsBeingMade_isNotThereYet() {
    CountDownLatch released = new CountDownLatch(1);

    assertThat(
            reports.find(
                RUN,
                () -> {
                  released.await();
                  return made.incrementAndGet();
                }))
        .isEmpty();

    released.countDown();
    assertThat(reports.find(RUN, made::incrementAndGet)).contains(new Made<>(1, now));
  }

  @Test
  void report_thatFailed_isTriedAgain() {
    assertThatThrownBy(() ->
            reports.find(
                RUN,
                () -> {
                  throw new IllegalArgumentException("no such run");
                }))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(reports.find(RUN, made::incrementAndGet)).contains(new Made<>(1, now));
  }
}
