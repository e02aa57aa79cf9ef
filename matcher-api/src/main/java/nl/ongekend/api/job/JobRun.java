package nl.ongekend.api.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import nl.ongekend.api.batch.AnswerLines;
import nl.ongekend.api.batch.BatchFile;
import nl.ongekend.api.batch.BatchFormat;
import nl.ongekend.api.batch.BatchOutput;
import nl.ongekend.api.batch.BatchPace;
import nl.ongekend.api.batch.BatchQuestion;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.problem.Problems;
import nl.ongekend.api.proposal.Cohort;
import nl.ongekend.api.proposal.CohortBuilder;
import nl.ongekend.api.proposal.Proposal;
import nl.ongekend.api.proposal.ProposalHistory;
import nl.ongekend.api.service.BatchService;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.store.BatchJob;
import nl.ongekend.api.store.BatchJobStore;
import nl.ongekend.api.store.ChangePosition;
import nl.ongekend.api.store.JobProgress;
import nl.ongekend.api.store.JobState;
import nl.ongekend.core.batch.Checkpoint;
import nl.ongekend.core.profile.Passport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run of a job, from its checkpoint to its end or until it is stopped. Used once, on one
 * thread; {@link #cancel} and {@link #stop} come from others.
 */
final class JobRun implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  private static final int CHUNK = 1_000;

  private final Services services;
  private final BatchService batches;
  private final BatchJobStore store;
  private final JobSignals signals;
  private final Caller caller;
  private final UUID id;
  private final JobFolder folder;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean cancelled;
  private volatile boolean stopped;
  private volatile @Nullable BatchOutput output;
  private List<UUID> pool = List.of();
  private long people;
  private long total;

  JobRun(Services services, JobSignals signals, Caller caller, UUID id) {
    this.services = services;
    this.batches = services.batches();
    this.store = services.engine().store().jobs();
    this.signals = signals;
    this.caller = caller;
    this.id = id;
    this.folder = JobFolder.of(services.home(), id);
  }

  /** Somebody wants the job to rest. */
  void cancel() {
    cancelled = true;
    endSoon();
  }

  /** The server ends; the next one goes on. */
  void stop() {
    stopped = true;
    endSoon();
  }

  private void endSoon() {
    BatchOutput running = output;
    if (running != null) {
      running.cancel();
    }
  }

  /** Waits until it has ended. */
  void awaitEnd() throws InterruptedException {
    ended.await();
  }

  @Override
  public void run() {
    try {
      BatchJob job = store.find(caller.actor(), caller.purpose(), id).orElse(null);
      if (job == null || cancelled || stopped) {
        return;
      }
      people = job.progress().people();
      total = job.progress().total();
      if (move(Set.of(JobState.QUEUED), JobState.RUNNING, null)) {
        work(job);
      }
    } catch (RuntimeException e) {
      // The store does not answer; the row says that the job runs, so the next server goes on.
      LOG.error("A job lost its store: {}", e.getClass().getName());
    } finally {
      ended.countDown();
    }
  }

  private void work(BatchJob job) {
    try {
      JobSettings settings = JobSettings.kept(job.settings());
      if (rank(settings)) {
        propose(settings);
        move(Set.of(JobState.RUNNING), JobState.DONE, 0L);
      } else {
        move(Set.of(JobState.RUNNING), cancelled ? JobState.CANCELLED : JobState.QUEUED, null);
      }
    } catch (IOException | RuntimeException e) {
      fail(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      move(Set.of(JobState.RUNNING), JobState.QUEUED, null);
    }
  }

  private void fail(Exception failure) {
    // Messages may repeat a document.
    LOG.error("A job failed: {}", failure.getClass().getName());
    store.fail(
        caller.actor(),
        caller.purpose(),
        id,
        new JobProgress(JobState.FAILED, people, total, null),
        failure instanceof IOException || failure instanceof UncheckedIOException
            ? "io.failed"
            : Problems.of(failure).code());
    signals.signal();
  }

  private boolean move(Set<JobState> from, JobState to, @Nullable Long secondsLeft) {
    boolean moved =
        store.move(
            caller.actor(),
            caller.purpose(),
            id,
            from,
            new JobProgress(to, people, total, secondsLeft));
    signals.signal();
    return moved;
  }

  private boolean rank(JobSettings settings) throws IOException, InterruptedException {
    String position = awaitIndex();
    String question = question(settings, position);
    pool = batches.vacancyIds(caller, settings.options());
    folder.prepareAnswers();
    try (BatchFile file = open(question)) {
      people = file.people();
      total = Math.max(people, count(settings));
      BatchPace pace = new BatchPace(System::nanoTime, people);
      BatchOutput writing =
          new BatchOutput(BatchFormat.NDJSON, file, delivered -> report(delivered, pace));
      output = writing;
      if (cancelled || stopped) {
        writing.cancel();
      }
      return rank(settings, writing);
    }
  }

  private long count(JobSettings settings) {
    Set<UUID> cohort = settings.cohort();
    return cohort == null ? batches.count(caller) : cohort.size();
  }

  /** Answers hold for what was written before the job began. */
  private String awaitIndex() throws InterruptedException {
    ChangePosition position = services.engine().store().changes().current();
    if (!services.follower().await(position, LONGEST_WAIT)) {
      throw new ProblemException(
          Problem.of(
              Problem.Kind.UNAVAILABLE,
              "position.not-reached",
              "the index must be as far as the store.\nResume the job a little later."));
    }
    return position.toString();
  }

  private String question(JobSettings settings, String position) {
    BatchQuestion question = new BatchQuestion();
    question.add("head", batches.header(settings.options()).toString());
    question.add("position", position);
    question.add("settings", settings.json());
    return question.hash();
  }

  private BatchFile open(String question) throws IOException {
    if (Files.exists(folder.checkpoint())
        && Checkpoint.read(folder.checkpoint()).question().equals(question)) {
      return BatchFile.resume(folder.answers(), folder.checkpoint(), question);
    }
    store.begin(caller.actor(), caller.purpose(), id);
    return BatchFile.begin(folder.answers(), folder.checkpoint(), question);
  }

  private boolean rank(JobSettings settings, BatchOutput writing) throws IOException {
    Iterator<Passport> people = people(settings);
    for (long passed = 0; passed < writing.people() && people.hasNext(); passed++) {
      people.next();
    }
    writing.begin(batches.header(settings.options()));
    boolean finished = batches.rank(caller, people, settings.options(), writing);
    if (finished) {
      writing.end();
    }
    return finished;
  }

  private Iterator<Passport> people(JobSettings settings) {
    return settings.cohort() == null
        ? batches.everybody(caller)
        : batches.everybody(caller, passport -> settings.takesPart(passport.id()));
  }

  private void report(long delivered, BatchPace pace) {
    people = delivered;
    total = Math.max(total, delivered);
    Long left = pace.secondsLeft(people, total);
    if (!move(Set.of(JobState.RUNNING), JobState.RUNNING, left)) {
      // Another server has moved it on.
      endSoon();
    }
  }

  private void propose(JobSettings settings) throws IOException {
    try (AnswerLines answers = AnswerLines.open(folder.answers())) {
      CohortBuilder cohort = new CohortBuilder(answers.head(), pool);
      for (var next = answers.next(CHUNK); !next.isEmpty(); next = answers.next(CHUNK)) {
        Present.of(services, caller, next).forEach(cohort::add);
      }
      ProposalHistory history = new ProposalHistory(services.engine().store().proposals());
      Cohort screened = history.screened(caller, cohort.build(), settings.proposal());
      folder.write(Proposal.of(screened, settings.proposal()));
    }
  }
}
