package nl.ongekend.api.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.sheet.Sheet;
import nl.ongekend.api.sheet.person.ColumnGuess;
import nl.ongekend.api.store.Actor;

/**
 * The tables that people uploaded, in memory: at most twenty, each for an hour, and none when the
 * server has stopped. Thread-safe.
 */
public final class Uploads {

  private static final int MOST = 20;
  private static final Duration KEPT = Duration.ofHours(1);

  private final Clock clock;
  private final Map<UUID, Upload> uploadById = new LinkedHashMap<>();

  /** Creates a place without tables. */
  public Uploads(Clock clock) {
    this.clock = clock;
  }

  /** Keeps a table with the meanings of its columns that their names suggest. */
  public synchronized Upload add(Actor owner, Sheet sheet) {
    forgetOld();
    if (uploadById.size() >= MOST) {
      uploadById.remove(uploadById.keySet().iterator().next());
    }
    Upload upload =
        new Upload(
            UUID.randomUUID(), owner, clock.instant(), sheet, ColumnGuess.of(sheet.header()), null);
    uploadById.put(upload.id(), upload);
    return upload;
  }

  /**
   * Returns a table of somebody.
   *
   * @throws ProblemException when there is none; another one's looks as if there were none
   */
  public synchronized Upload get(Actor owner, UUID id) {
    forgetOld();
    Upload upload = uploadById.get(id);
    if (upload == null || !upload.owner().equals(owner)) {
      throw new ProblemException(
          Problem.of(
              Problem.Kind.NOT_FOUND,
              "desk.no-upload",
              "upload (%s) must be yours and of the last hour.\nUpload the file again."
                  .formatted(id)));
    }
    return upload;
  }

  /** Keeps what a table has become, unless it is gone meanwhile. */
  public synchronized void replace(Upload upload) {
    uploadById.computeIfPresent(upload.id(), (id, before) -> upload);
  }

  private void forgetOld() {
    Instant oldest = clock.instant().minus(KEPT);
    uploadById.values().removeIf(upload -> upload.at().isBefore(oldest));
  }
}
