package nl.ongekend.api.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Predicate;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.store.ProposalLog;
import nl.ongekend.api.store.RecordedProposal;
import nl.ongekend.api.view.BatchRulesDocument;
import nl.ongekend.api.view.ProposalDocument;
import nl.ongekend.core.assign.EarlierProposal;
import nl.ongekend.core.assign.EarlierProposals;
import nl.ongekend.core.assign.HeldBack;
import nl.ongekend.core.assign.Pair;
import nl.ongekend.core.assign.ProposalCaps;

/**
 * What was put forward before: written down, and counted against the caps of a new proposal. A
 * proposal counts from when somebody records it; one that was only tried does not. Thread-safe.
 *
 * @param log where it is written down
 */
public record ProposalHistory(ProposalLog log) {

  /**
   * Returns a cohort in which what was proposed too often lately is held back, and vacancies have
   * no more places than may still be proposed. Without caps it is the same.
   */
  public Cohort screened(Caller caller, Cohort cohort, ProposalSettings settings) {
    BatchRulesDocument.Caps asked = settings.rules().caps();
    if (asked == null) {
      return cohort;
    }
    ProposalCaps caps = RulesReader.caps(asked);
    List<EarlierProposal> proposals =
        log.list(caller.actor(), caller.purpose(), cohort.head().asOf(), caps.days()).stream()
            .map(ProposalHistory::earlier)
            .toList();
    EarlierProposals earlier = EarlierProposals.of(caps, cohort.head().asOf(), proposals);
    Map<UUID, Cohort.Work> workById = new HashMap<>();
    cohort
        .workById()
        .forEach((id, work) -> workById.put(id, work.withLeft(earlier.left(id.toString()))));
    List<Cohort.Member> members =
        cohort.members().stream()
            .map(member -> screened(member, cohort, earlier, settings.cap(member.passport())))
            .toList();
    return new Cohort(cohort.head(), cohort.pool(), members, workById);
  }

  private static EarlierProposal earlier(RecordedProposal proposal) {
    return new EarlierProposal(
        proposal.passport().toString(),
        proposal.vacancy().toString(),
        proposal.employer(),
        proposal.on());
  }

  private static Cohort.Member screened(
      Cohort.Member member, Cohort cohort, EarlierProposals earlier, int most) {
    SequencedMap<String, String> employerByVacancy = new LinkedHashMap<>();
    for (ProposalDocument.Listed listed : member.list()) {
      employerByVacancy.put(listed.vacancy().toString(), cohort.work(listed.vacancy()).employer());
    }
    Map<String, HeldBack> heldBack =
        earlier.heldBack(member.passport().toString(), employerByVacancy, most);
    return heldBack.isEmpty()
        ? member
        : member.with(member.list().stream().map(listed -> held(listed, heldBack)).toList());
  }

  private static ProposalDocument.Listed held(
      ProposalDocument.Listed listed, Map<String, HeldBack> heldBack) {
    HeldBack held = heldBack.get(listed.vacancy().toString());
    return held == null
        ? listed
        : new ProposalDocument.Listed(
            listed.vacancy(),
            listed.points(),
            new ProposalDocument.Held(
                held.cap().name(), held.times(), held.days(), held.again(), held.sentence()));
  }

  /**
   * Writes down that a proposal is put forward. Each proposal of a batch counts once, however often
   * it is recorded.
   *
   * @param isThere whose proposals are recorded: nothing is kept of people who were deleted
   * @return how many were not recorded before
   */
  public int record(Caller caller, UUID batch, Proposal proposal, Predicate<UUID> isThere) {
    List<RecordedProposal> proposals = new ArrayList<>();
    for (Pair pair : proposal.assignment().proposals()) {
      UUID passport = UUID.fromString(pair.person());
      UUID vacancy = UUID.fromString(pair.vacancy());
      if (isThere.test(passport)) {
        proposals.add(
            new RecordedProposal(
                batch,
                passport,
                vacancy,
                proposal.cohort().work(vacancy).employer(),
                proposal.cohort().head().asOf()));
      }
    }
    return log.record(caller.actor(), caller.purpose(), proposal.cohort().head().asOf(), proposals);
  }
}
