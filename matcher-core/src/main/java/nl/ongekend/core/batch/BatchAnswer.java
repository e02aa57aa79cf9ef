package nl.ongekend.core.batch;

import java.util.List;
import nl.ongekend.core.kernel.Hit;
import nl.ongekend.core.profile.Passport;
import org.jspecify.annotations.Nullable;

/**
 * The best vacancies of one person of a batch.
 *
 * @param passport the person
 * @param considered how many vacancies passed the filter
 * @param unranked how many of them the gates of right and feasible kept out; null when not counted
 * @param hits the best, best first, in the order of {@link Hit}
 */
public record BatchAnswer(
    Passport passport, int considered, @Nullable Integer unranked, List<Hit> hits) {

  /** Copies the list. */
  public BatchAnswer {
    hits = List.copyOf(hits);
  }
}
