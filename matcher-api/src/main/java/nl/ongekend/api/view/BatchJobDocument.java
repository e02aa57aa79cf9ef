package nl.ongekend.api.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch that runs as a job: {@code ongekend/batch-job/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param id the id of the job
 * @param progress how far it has come
 * @param begun how often it began with nobody; more than once when documents changed while it stood
 *     still
 * @param problem the code of the problem it failed with; missing unless it failed
 * @param createdAt when it was asked for
 * @param updatedAt when it last came further
 * @param settings how it runs
 */
public record BatchJobDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    UUID id,
    Progress progress,
    int begun,
    @Nullable String problem,
    Instant createdAt,
    Instant updatedAt,
    BatchSettingsDocument settings) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/batch-job/1";

  /**
   * How far a job has come; also what an event of it says.
   *
   * @param state {@code QUEUED}, {@code RUNNING}, {@code CANCELLED}, {@code FAILED} or {@code DONE}
   * @param people how many people were ranked and written
   * @param total how many there are
   * @param secondsLeft how long it still takes at the pace of this run; missing when not known
   */
  public record Progress(String state, long people, long total, @Nullable Long secondsLeft) {}
}
