package nl.ongekend.api.report;

import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ongekend.api.fairness.AuditedBatch;
import nl.ongekend.api.fairness.FairnessDocument;
import nl.ongekend.api.job.JobProposals;
import nl.ongekend.api.proposal.Proposal;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.ProposalDocument;
import nl.ongekend.core.fairness.Categories;
import nl.ongekend.core.fairness.FairnessAudit;

/**
 * Counts how groups fared in a run. The groups come from outside, and nothing of them is kept.
 * Thread-safe.
 */
public final class RunFairness {

  /** How many people of a vacancy are seen. */
  private static final int TOP = 10;

  private final Services services;
  private final JobProposals proposals;

  /** Creates what counts over the runs of a home. */
  public RunFairness(Services services, JobProposals proposals) {
    this.services = services;
    this.proposals = proposals;
  }

  /**
   * Returns how groups fared among the people of a run whose passports are still there.
   *
   * @throws nl.ongekend.api.problem.ProblemException when there is no such run, or it is not done
   */
  public FairnessDocument audit(Caller caller, UUID run, Categories groups) throws IOException {
    Proposal proposal = proposals.get(caller, run);
    Set<UUID> present =
        proposals
            .mapper(caller, proposal)
            .people()
            .map(ProposalDocument.Person::passport)
            .collect(Collectors.toSet());
    AuditedBatch batch = AuditedBatch.of(proposal, present::contains);
    return FairnessDocument.of(
        services.build(),
        services.today().date(),
        batch.head(),
        FairnessDocument.Selection.PROPOSED,
        TOP,
        FairnessAudit.of(batch.outcomes(TOP, proposal), batch.listSources(groups)));
  }
}
