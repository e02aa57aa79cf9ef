package nl.ongekend.core.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Answers kept for the next who asks the same. Bounded in number and in time; thread-safe.
 *
 * @param <K> everything that an answer depends on
 * @param <V> the answer
 */
public final class RecentAnswers<K, V> {

  private final Cache<K, V> answers;

  private RecentAnswers(Cache<K, V> answers) {
    this.answers = answers;
  }

  /**
   * Returns a keeper of nothing yet.
   *
   * @param most how many answers are kept, at least 1; those that are asked for least go first
   * @param kept for how long an answer is kept after it was made
   */
  public static <K, V> RecentAnswers<K, V> of(int most, Duration kept) {
    return new RecentAnswers<>(
        Caffeine.newBuilder().maximumSize(most).expireAfterWrite(kept).build());
  }

  /**
   * Returns the answer to a question, kept or made now. Two who ask the same at once wait for one.
   *
   * @param question equal questions have equal answers
   */
  public V get(K question, Supplier<V> answer) {
    return answers.get(question, _ -> answer.get());
  }

  /** Keeps nothing of what was answered before. */
  public void clear() {
    answers.invalidateAll();
  }
}
