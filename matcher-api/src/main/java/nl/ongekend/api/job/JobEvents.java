package nl.ongekend.api.job;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.store.BatchJobStore;
import nl.ongekend.api.store.JobEvent;
import nl.ongekend.api.view.BatchJobDocument;

/** What is told of a job, read once in order. Not thread-safe. */
public final class JobEvents {

  private final BatchJobStore store;
  private final JobSignals signals;
  private final Caller caller;
  private final UUID job;
  private long last;
  private boolean ended;

  JobEvents(BatchJobStore store, JobSignals signals, Caller caller, UUID job, long after) {
    this.store = store;
    this.signals = signals;
    this.caller = caller;
    this.job = job;
    this.last = after;
  }

  /**
   * One event.
   *
   * @param number its number; a client that lost its connection goes on after it
   * @param progress how far the job had come
   */
  public record Told(long number, BatchJobDocument.Progress progress) {}

  /**
   * Returns the next events: those that there are, or else those that come in time.
   *
   * @param longest how long to wait for one
   * @return empty when none came in time, or there will be none ({@link #hasEnded})
   */
  public List<Told> next(Duration longest) throws InterruptedException {
    long seen = signals.count();
    List<JobEvent> events = read();
    if (events.isEmpty() && !hasEnded()) {
      signals.awaitBeyond(seen, longest);
      events = read();
    }
    return events.stream()
        .map(event -> new Told(event.number(), JobMapper.progress(event.progress())))
        .toList();
  }

  private List<JobEvent> read() {
    List<JobEvent> events = store.listEvents(caller.actor(), caller.purpose(), job, last);
    if (events.isEmpty()) {
      ended = isAtRest();
    } else {
      last = events.getLast().number();
      ended = events.getLast().progress().state().isAtRest();
    }
    return events;
  }

  private boolean isAtRest() {
    return store
        .find(caller.actor(), caller.purpose(), job)
        .map(found -> found.state().isAtRest())
        .orElse(true);
  }

  /** Returns whether nothing more will be told unless somebody resumes the job. */
  public boolean hasEnded() {
    return ended || signals.isClosed();
  }
}
