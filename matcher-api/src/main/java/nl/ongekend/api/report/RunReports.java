package nl.ongekend.api.report;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.ongekend.api.job.JobAnswers;
import nl.ongekend.api.job.JobProposals;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;

/**
 * The reports of runs that are done. One is made at a time, so that they leave room for whoever
 * asks something else. Closing stops what is being made. Thread-safe.
 */
public final class RunReports implements AutoCloseable {

  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("report").factory());

  private final JobAnswers answers;
  private final JobProposals proposals;
  private final GapReader gapReader;
  private final HoursReader hoursReader;
  private final KeptReports<GapReport> gaps;
  private final KeptReports<HoursReport> hours;

  /** Creates what reports about the runs of a home. */
  public RunReports(
      Services services, JobAnswers answers, JobProposals proposals, InstantSource clock) {
    this.answers = answers;
    this.proposals = proposals;
    this.gapReader = new GapReader(services);
    this.hoursReader = new HoursReader(services);
    this.gaps = new KeptReports<>(executor, clock);
    this.hours = new KeptReports<>(executor, clock);
  }

  /**
   * Returns what stands between the people of a run and vacancies; none while it is being made.
   *
   * @throws nl.ongekend.api.problem.ProblemException when there is no such run, or it is not done
   */
  public Optional<Made<GapReport>> findGaps(Caller caller, UUID run) {
    answers.requireDone(caller, run);
    return gaps.find(run, () -> gapReader.read(caller, proposals.get(caller, run)));
  }

  /**
   * Returns persons and hours of a run by region, sector and group; none while it is being made.
   *
   * @throws nl.ongekend.api.problem.ProblemException when there is no such run, or it is not done
   */
  public Optional<Made<HoursReport>> findHours(Caller caller, UUID run) {
    answers.requireDone(caller, run);
    return hours.find(run, () -> hoursReader.read(caller, proposals.get(caller, run)));
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
