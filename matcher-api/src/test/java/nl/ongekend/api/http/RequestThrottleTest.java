package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import nl.ongekend.api.config.Rate;
import nl.ongekend.api.problem.ProblemException;
import org.junit.jupiter.api.Test;

class RequestThrottleTest {

  private static final long SECOND = 1_000_000_000L;

  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - SECOND);
  private final RequestThrottle<String> throttle = new RequestThrottle<>(new Rate(3, 2), now::get);

  @Test
  void require_moreThanAtOnce_isRefusedUntilTheNextIsEarned() {
    ask("anna", 3);

    refused("anna", 1);
    now.addAndGet(SECOND / 2);
    ask("anna", 1);
    refused("anna", 1);
  }

  @Test
  void require_afterALongRest_isFullAgainAndNoFuller() {
    ask("anna", 3);

    now.addAndGet(Long.MAX_VALUE / 2);

    ask("anna", 3);
    refused("anna", 1);
  }

  @Test
  void require_ofOthers_isNotTouched() {
    ask("anna", 3);
    refused("anna", 1);

    assertThatCode(() -> throttle.require("bert")).doesNotThrowAnyException();
  }

  @Test
  void require_ofVeryMany_keepsSoManyAndNoMore() {
    for (int i = 0; i < RequestThrottle.MOST + 100; i++) {
      throttle.require("someone " + i);
    }

    assertThat(throttle.size()).isEqualTo(RequestThrottle.MOST);
  }

  private void ask(String who, int times) {
    for (int i = 0; i < times; i++) {
      throttle.require(who);
    }
  }

  private void refused(String who, int seconds) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> throttle.require(who))
        .satisfies(refusal -> {
          assertThat(refusal.problem().code()).isEqualTo("request.too-many");
          assertThat(refusal.findRetryAfter()).contains(Duration.ofSeconds(seconds));
        });
  }
}
