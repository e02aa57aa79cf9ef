package nl.ongekend.api.web;

import java.util.Objects;
import nl.ongekend.api.view.BatchJobDocument;

/**
 * How far a run is.
 *
 * @param href its page
 * @param state {@code QUEUED}, {@code RUNNING}, {@code CANCELLED}, {@code FAILED} or {@code DONE}
 * @param percent the share of people done, 0 to 100
 * @param people how many are done
 * @param total how many there are
 * @param secondsLeft how long it still takes; -1 when not known
 * @param day when it was asked for
 */
record RunProgress(
    String href,
    String state,
    long percent,
    long people,
    long total,
    long secondsLeft,
    String day) {

  static RunProgress of(BatchJobDocument job) {
    BatchJobDocument.Progress progress = job.progress();
    long total = Math.max(1, progress.total());
    return new RunProgress(
        Addresses.run(job.id()),
        progress.state(),
        Math.min(100, progress.people() * 100 / total),
        progress.people(),
        progress.total(),
        Objects.requireNonNullElse(progress.secondsLeft(), -1L),
        job.createdAt().toString().substring(0, 16).replace('T', ' '));
  }

  /** Returns whether it is worth looking again. */
  public boolean isUnderWay() {
    return state.equals("QUEUED") || state.equals("RUNNING");
  }
}
