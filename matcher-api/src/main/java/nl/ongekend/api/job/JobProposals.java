package nl.ongekend.api.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.ongekend.api.proposal.Proposal;
import nl.ongekend.api.proposal.ProposalDifferences;
import nl.ongekend.api.proposal.ProposalFile;
import nl.ongekend.api.proposal.ProposalHistory;
import nl.ongekend.api.proposal.ProposalLayout;
import nl.ongekend.api.proposal.ProposalMapper;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.StrictJson;
import nl.ongekend.api.view.ProposalDifferenceDocument;
import nl.ongekend.api.view.ProposalDocument;
import nl.ongekend.api.view.RecordedProposalsDocument;
import nl.ongekend.api.view.WhatIfChoicesDocument;
import nl.ongekend.core.assign.Pair;
import nl.ongekend.core.assign.WhatIf;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the proposals of jobs that are done, compares them and tries changes. The proposal that
 * was used last stays in memory, so that trying one change after the other is fast. Thread-safe.
 */
public final class JobProposals {

  private final Services services;
  private final BatchJobs jobs;
  private final AtomicReference<@Nullable Kept> latest = new AtomicReference<>();

  /** Creates what hands out the proposals of these jobs. */
  public JobProposals(Services services, BatchJobs jobs) {
    this.services = services;
    this.jobs = jobs;
  }

  /** A proposal in memory. A job that is done never changes, and its id is never used again. */
  private record Kept(UUID job, Proposal proposal) {}

  /**
   * Returns the proposal of a job.
   *
   * @throws nl.ongekend.api.problem.ProblemException when there is no such job, or it is not done
   */
  public Proposal get(Caller caller, UUID id) throws IOException {
    jobs.requireDone(caller, id);
    Kept kept = latest.get();
    if (kept != null && kept.job().equals(id)) {
      return kept.proposal();
    }
    try (Reader in = Files.newBufferedReader(JobFolder.of(services.home(), id).proposal(), UTF_8)) {
      Proposal proposal = ProposalFile.read(in);
      latest.set(new Kept(id, proposal));
      return proposal;
    }
  }

  /** Writes a proposal. */
  public void write(Caller caller, Proposal proposal, ProposalLayout layout, Writer out)
      throws IOException {
    layout.write(mapper(caller, proposal), out);
  }

  /** Returns what a proposal says of people whose passports are still there. */
  public ProposalMapper mapper(Caller caller, Proposal proposal) {
    return new ProposalMapper(proposal, present(caller, proposal)::contains);
  }

  private Set<UUID> present(Caller caller, Proposal... proposals) {
    List<UUID> ids =
        List.of(proposals).stream()
            .flatMap(proposal -> proposal.cohort().members().stream())
            .map(member -> member.passport())
            .distinct()
            .toList();
    return Present.among(services, caller, ids);
  }

  /**
   * Writes down that the proposals of a job are put forward, so that they count against caps.
   *
   * @throws nl.ongekend.api.problem.ProblemException when there is no such job, or it is not done
   */
  public RecordedProposalsDocument record(Caller caller, UUID id) throws IOException {
    Proposal proposal = get(caller, id);
    ProposalHistory history = new ProposalHistory(services.engine().store().proposals());
    int recorded = history.record(caller, id, proposal, present(caller, proposal)::contains);
    return new RecordedProposalsDocument(
        RecordedProposalsDocument.SCHEMA,
        services.build().version(),
        services.build().commit(),
        proposal.cohort().head().asOf(),
        id,
        proposal.assignment().proposals().size(),
        recorded);
  }

  /** Returns what changed from the proposal of another job to that of this one. */
  public ProposalDifferenceDocument difference(Caller caller, UUID id, UUID earlier)
      throws IOException {
    return difference(caller, get(caller, earlier), get(caller, id));
  }

  /**
   * Returns what pins, exclusions and opt-outs would change; nothing is kept.
   *
   * @param json a {@link WhatIfChoicesDocument}
   * @throws nl.ongekend.api.problem.ProblemException when it is something else, or cannot be met
   */
  public ProposalDifferenceDocument whatIf(Caller caller, UUID id, String json) throws IOException {
    jobs.requireDone(caller, id);
    return whatIf(caller, id, StrictJson.read(json, WhatIfChoicesDocument.class));
  }

  /**
   * Returns what choices of the user would change; nothing is kept.
   *
   * @throws nl.ongekend.api.problem.ProblemException when they cannot be met
   */
  public ProposalDifferenceDocument whatIf(Caller caller, UUID id, WhatIfChoicesDocument choices)
      throws IOException {
    Proposal proposal = get(caller, id);
    WhatIf whatIf =
        new WhatIf(
            pairs(choices.pins()),
            pairs(choices.exclusions()),
            Objects.requireNonNullElse(choices.optOuts(), List.<UUID>of()).stream()
                .map(UUID::toString)
                .collect(Collectors.toUnmodifiableSet()));
    return difference(caller, proposal, proposal.with(whatIf));
  }

  private static Set<Pair> pairs(@Nullable List<ProposalDocument.Pair> pairs) {
    return Objects.requireNonNullElse(pairs, List.<ProposalDocument.Pair>of()).stream()
        .map(pair -> new Pair(String.valueOf(pair.passport()), String.valueOf(pair.vacancy())))
        .collect(Collectors.toUnmodifiableSet());
  }

  private ProposalDifferenceDocument difference(Caller caller, Proposal before, Proposal after) {
    ProposalDifferenceDocument all = ProposalDifferences.between(services.build(), before, after);
    Set<UUID> present = present(caller, before, after);
    return all.with(
        all.changes().stream().filter(change -> present.contains(change.passport())).toList());
  }
}
