package nl.ongekend.api.job;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.proposal.RulesReader;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Choices;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.store.BatchJob;
import nl.ongekend.api.store.BatchJobStore;
import nl.ongekend.api.store.IdempotentRequest;
import nl.ongekend.api.store.JobProgress;
import nl.ongekend.api.store.JobState;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.view.BatchJobDocument;
import nl.ongekend.api.view.BatchRulesDocument;
import org.jspecify.annotations.Nullable;

/**
 * The batches of a home that run as jobs. Closing it stops those that run; the next one goes on
 * with them. Thread-safe.
 */
public final class BatchJobs implements AutoCloseable {

  private static final Set<JobState> RESTING_EARLY = Set.of(JobState.CANCELLED, JobState.FAILED);

  private final Services services;
  private final BatchJobStore store;
  private final Executor executor;
  private final JobSignals signals = new JobSignals();
  private final Map<UUID, JobRun> runById = new ConcurrentHashMap<>();

  private BatchJobs(Services services, Executor executor) {
    this.services = services;
    this.store = services.engine().store().jobs();
    this.executor = executor;
  }

  /**
   * Opens the jobs of a home and goes on with those that an earlier process left unfinished. A job
   * belongs to the home that has its folder.
   *
   * @param executor the threads that run jobs, one for each; it is closed after this
   */
  public static BatchJobs open(Services services, Executor executor) {
    BatchJobs jobs = new BatchJobs(services, executor);
    Caller caller = Caller.local(Purpose.BATCH_MATCHING);
    jobs.store.listUnfinished(caller.actor(), caller.purpose()).stream()
        .filter(job -> JobFolder.of(services.home(), job.id()).exists())
        .forEach(job -> jobs.enqueue(caller, job, Set.of(JobState.QUEUED, JobState.RUNNING)));
    return jobs;
  }

  /**
   * Asks for a batch.
   *
   * @param json a {@link nl.ongekend.api.view.BatchSettingsDocument}
   * @param request names the request, so that it can be repeated; missing: it cannot
   * @throws ProblemException when a setting is not one it can have
   */
  public BatchJobDocument create(Caller caller, String json, @Nullable IdempotentRequest request) {
    RulesReader rules = new RulesReader(services.engine().world().places(), "/rules");
    JobSettings settings = JobSettings.read(json, services.today().date(), rules);
    requirePeople(caller, settings, rules);
    UUID id =
        request == null
            ? keep(caller, settings)
            : UUID.fromString(
                services
                    .engine()
                    .store()
                    .requests()
                    .execute(caller.actor(), request, () -> keep(caller, settings).toString()));
    BatchJob job = require(caller, id);
    if (job.event() == 0) {
      start(caller, id);
    }
    return JobMapper.document(services, require(caller, id));
  }

  /** Whom rules and cohort name has to be there, so that a slip shows before the batch runs. */
  private void requirePeople(Caller caller, JobSettings settings, RulesReader rules) {
    Set<UUID> cohort = settings.cohort();
    if (cohort != null) {
      Set<UUID> present = present(caller, cohort);
      if (present.size() < cohort.size()) {
        throw Choices.refused(
            "passports",
            "passports of your organisation, and %d are not"
                .formatted(cohort.size() - present.size()),
            "Import them first, or take them out.");
      }
    }
    BatchRulesDocument between = settings.proposal().rules();
    Set<UUID> partners = new HashSet<>();
    between
        .listPartners()
        .forEach(pair -> {
          partners.add(Objects.requireNonNull(pair.first()));
          partners.add(Objects.requireNonNull(pair.second()));
        });
    rules.requireAmong(between, present(caller, partners), "a passport of your organisation");
    if (cohort != null) {
      rules.requireAmong(between, cohort, "among the passports of the batch");
    }
  }

  private Set<UUID> present(Caller caller, Set<UUID> passports) {
    return Present.among(services, caller, List.copyOf(passports));
  }

  private UUID keep(Caller caller, JobSettings settings) {
    UUID id = services.ids().next();
    JobFolder.of(services.home(), id).create();
    Set<UUID> cohort = settings.cohort();
    long total = cohort == null ? services.batches().count(caller) : cohort.size();
    store.create(caller.actor(), caller.purpose(), id, settings.json(), total);
    return id;
  }

  private void enqueue(Caller caller, BatchJob job, Set<JobState> from) {
    JobProgress waiting =
        new JobProgress(JobState.QUEUED, job.progress().people(), job.progress().total(), null);
    if (store.move(caller.actor(), caller.purpose(), job.id(), from, waiting)) {
      signals.signal();
      start(caller, job.id());
    }
  }

  private void start(Caller caller, UUID id) {
    JobRun run = new JobRun(services, signals, caller, id);
    if (runById.putIfAbsent(id, run) == null) {
      executor.execute(() -> {
        try {
          run.run();
        } finally {
          runById.remove(id, run);
        }
      });
    }
  }

  /**
   * Returns a job.
   *
   * @throws ProblemException when there is none
   */
  public BatchJobDocument get(Caller caller, UUID id) {
    return JobMapper.document(services, require(caller, id));
  }

  /** Returns the jobs of this installation that were asked for last, the latest first. */
  public List<BatchJobDocument> listLatest(Caller caller, int limit) {
    return store.listLatest(caller.actor(), caller.purpose(), limit).stream()
        .filter(job -> JobFolder.of(services.home(), job.id()).exists())
        .map(job -> JobMapper.document(services, job))
        .toList();
  }

  /**
   * Returns a job that has made its answers and its proposal.
   *
   * @throws ProblemException when there is none, or it is not done
   */
  BatchJob requireDone(Caller caller, UUID id) {
    BatchJob job = require(caller, id);
    if (job.state() != JobState.DONE) {
      throw conflict(
          "batch.not-done",
          "the batch (%s) must be DONE.\nWait for its events, or resume it."
              .formatted(job.state()));
    }
    return job;
  }

  private BatchJob require(Caller caller, UUID id) {
    return store
        .find(caller.actor(), caller.purpose(), id)
        .filter(job -> JobFolder.of(services.home(), id).exists())
        .orElseThrow(() ->
            new ProblemException(
                Problem.of(
                    Problem.Kind.NOT_FOUND,
                    "batch.not-found",
                    "batch (%s) must be one of this installation.\nMaybe it was removed."
                        .formatted(id))));
  }

  private static ProblemException conflict(String code, String detail) {
    return new ProblemException(Problem.of(Problem.Kind.CONFLICT, code, detail));
  }

  /**
   * Stops a job and waits until it rests; it keeps what it has done. A job that rests already stays
   * as it is.
   */
  public BatchJobDocument cancel(Caller caller, UUID id) throws InterruptedException {
    BatchJob job = require(caller, id);
    JobRun run = runById.get(id);
    if (run != null) {
      run.cancel();
    }
    if (run == null) {
      // It runs nowhere: it rests already, or lost its store and nobody went on yet.
      rest(caller, job, Set.of(JobState.QUEUED, JobState.RUNNING));
    } else if (rest(caller, job, Set.of(JobState.QUEUED))) {
      runById.remove(id, run);
    } else {
      run.awaitEnd();
    }
    return get(caller, id);
  }

  private boolean rest(Caller caller, BatchJob job, Set<JobState> from) {
    JobProgress resting =
        new JobProgress(JobState.CANCELLED, job.progress().people(), job.progress().total(), null);
    boolean rests = store.move(caller.actor(), caller.purpose(), job.id(), from, resting);
    signals.signal();
    return rests;
  }

  /** Goes on with a job that was cancelled or failed, from where it was. */
  public BatchJobDocument resume(Caller caller, UUID id) throws InterruptedException {
    BatchJob job = require(caller, id);
    if (!RESTING_EARLY.contains(job.state())) {
      throw conflict(
          "batch.not-resting",
          "the batch (%s) must be CANCELLED or FAILED to go on.\nRead its state first."
              .formatted(job.state()));
    }
    JobRun ending = runById.get(id);
    if (ending != null) {
      ending.awaitEnd();
      runById.remove(id, ending);
    }
    enqueue(caller, job, RESTING_EARLY);
    return get(caller, id);
  }

  /** Removes a job that is at rest, with everything that it made. */
  public void remove(Caller caller, UUID id) throws IOException {
    BatchJob job = require(caller, id);
    if (!store.remove(caller.actor(), caller.purpose(), id)) {
      throw conflict(
          "batch.not-resting",
          "the batch (%s) must be at rest to be removed.\nCancel it first.".formatted(job.state()));
    }
    JobFolder.of(services.home(), id).remove();
  }

  /**
   * Returns what is told of a job, from an event on.
   *
   * @param after the number of the last event that is known; 0 for none
   */
  public JobEvents events(Caller caller, UUID id, long after) {
    require(caller, id);
    return new JobEvents(store, signals, caller, id, after);
  }

  @Override
  public void close() {
    signals.close();
    List<JobRun> running = List.copyOf(runById.values());
    running.forEach(JobRun::stop);
    for (JobRun run : running) {
      try {
        run.awaitEnd();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
