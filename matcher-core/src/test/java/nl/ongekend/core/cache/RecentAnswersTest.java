package nl.ongekend.core.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentAnswersTest {

  private final RecentAnswers<String, Integer> answers =
      RecentAnswers.of(10, Duration.ofMinutes(10));

  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void get_sameQuestion_isAnsweredOnce() {
    assertThat(answers.get("lasser", asked::incrementAndGet)).isEqualTo(1);
    assertThat(answers.get("lasser", asked::incrementAndGet)).isEqualTo(1);
    assertThat(answers.get("nurse", asked::incrementAndGet)).isEqualTo(2);
  }

  @Test
  void clear_answeredBefore_isAnsweredAnew() {
    answers.get("lasser", asked::incrementAndGet);

    answers.clear();

    assertThat(answers.get("lasser", asked::incrementAndGet)).isEqualTo(2);
  }
}
