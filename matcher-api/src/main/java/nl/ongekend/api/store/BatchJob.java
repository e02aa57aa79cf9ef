package nl.ongekend.api.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch that runs as a job.
 *
 * @param id its id
 * @param settings what was asked, as JSON
 * @param progress how far it has come
 * @param begun how often it began with nobody
 * @param problem the code of the problem it failed with; missing unless it failed
 * @param createdAt when it was asked for
 * @param updatedAt when it last came further
 * @param event the number of its latest event
 */
public record BatchJob(
    UUID id,
    String settings,
    JobProgress progress,
    int begun,
    @Nullable String problem,
    Instant createdAt,
    Instant updatedAt,
    long event) {

  /** Returns where it is. */
  public JobState state() {
    return progress.state();
  }
}
