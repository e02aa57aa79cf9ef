package nl.ongekend.api.proposal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ongekend.api.view.BatchDocument;
import nl.ongekend.api.view.BatchRulesDocument;
import nl.ongekend.api.view.ProposalDocument;
import nl.ongekend.core.assign.Assignment;
import nl.ongekend.core.assign.AssignmentReason;
import nl.ongekend.core.assign.AssignmentReason.Bar;
import nl.ongekend.core.assign.CohortAssignment;
import nl.ongekend.core.assign.FloorResult;
import nl.ongekend.core.assign.Greedy;
import nl.ongekend.core.assign.OpenVacancy;
import nl.ongekend.core.assign.Pair;
import nl.ongekend.core.assign.Participant;
import nl.ongekend.core.assign.WhatIf;
import org.jspecify.annotations.Nullable;

/** Writes a proposal as documents. Not thread-safe. */
public final class ProposalMapper {

  private final Proposal proposal;
  private final Assignment assignment;
  private final Predicate<UUID> isShown;
  private final Map<UUID, Cohort.Member> memberById;
  private final Map<UUID, ProposalDocument.Partner> partnerById;

  /** Creates a mapper of one proposal. */
  public ProposalMapper(Proposal proposal) {
    this(proposal, passport -> true);
  }

  /**
   * Creates a mapper of one proposal.
   *
   * @param isShown whose passports may be named; nobody else is, as partner neither
   */
  public ProposalMapper(Proposal proposal, Predicate<UUID> isShown) {
    this.proposal = proposal;
    this.assignment = proposal.assignment();
    this.isShown = isShown;
    this.partnerById = PartnerOutcomes.of(proposal.result(), isShown);
    this.memberById =
        proposal.cohort().members().stream()
            .collect(Collectors.toMap(Cohort.Member::passport, Function.identity()));
  }

  /** Returns what stands above. */
  public ProposalDocument head() {
    BatchDocument batch = proposal.cohort().head();
    Greedy greedy = assignment.greedy();
    return new ProposalDocument(
        ProposalDocument.SCHEMA,
        batch.version(),
        batch.commit(),
        batch.asOf(),
        batch.versions(),
        rules(),
        outcome(),
        new ProposalDocument.Greedy(greedy.served(), greedy.proposals(), greedy.total()),
        between());
  }

  private ProposalDocument.@Nullable Between between() {
    CohortAssignment result = proposal.result();
    if (settingsHaveNoRules()) {
      return null;
    }
    return new ProposalDocument.Between(
        result.exact(),
        result.servedBound(),
        result.totalBound(),
        PartnerOutcomes.count(result, proposal.settings().rules().listPartners().size()),
        result.floorResults().stream().map(ProposalMapper::floor).toList());
  }

  private boolean settingsHaveNoRules() {
    BatchRulesDocument rules = proposal.settings().rules();
    return rules.listPartners().isEmpty() && rules.listFloors().isEmpty();
  }

  private static ProposalDocument.Floor floor(FloorResult floor) {
    return new ProposalDocument.Floor(
        floor.name(),
        floor.least(),
        floor.members(),
        floor.reachable(),
        floor.servable(),
        floor.served(),
        floor.missing(),
        floor.reason().name());
  }

  private ProposalDocument.Rules rules() {
    ProposalSettings settings = proposal.settings();
    WhatIf whatIf = settings.whatIf();
    return new ProposalDocument.Rules(
        proposal.cohort().head().top(),
        settings.floor(),
        settings.limit(),
        settings.tieKey(),
        pairs(whatIf.pins()),
        pairs(whatIf.exclusions()),
        whatIf.optOuts().stream().map(UUID::fromString).sorted().toList(),
        shownRules(settings.rules()));
  }

  private @Nullable BatchRulesDocument shownRules(BatchRulesDocument rules) {
    return rules.equals(BatchRulesDocument.NONE)
        ? null
        : rules.withPartners(
            rules.listPartners().stream()
                .filter(pair -> isShown(pair.first()) && isShown(pair.second()))
                .toList());
  }

  private boolean isShown(@Nullable UUID passport) {
    return passport != null && isShown.test(passport);
  }

  private static List<ProposalDocument.Pair> pairs(Set<Pair> pairs) {
    return pairs.stream()
        .map(pair ->
            new ProposalDocument.Pair(
                UUID.fromString(pair.person()), UUID.fromString(pair.vacancy())))
        .sorted(
            Comparator.comparing(ProposalDocument.Pair::passport)
                .thenComparing(ProposalDocument.Pair::vacancy))
        .toList();
  }

  /** Returns what it comes to. */
  public ProposalDocument.Outcome outcome() {
    return new ProposalDocument.Outcome(
        assignment.problem().people().size(),
        assignment.servedCount(),
        assignment.proposals().size(),
        assignment.total(),
        proposal.result().bound(),
        proposal.result().bound() - assignment.total());
  }

  /** Returns the vacancies of own lists, ascending by id. */
  public List<ProposalDocument.Vacancy> vacancies() {
    Map<String, Integer> takenById = new HashMap<>();
    assignment.proposals().forEach(pair -> takenById.merge(pair.vacancy(), 1, Integer::sum));
    Map<UUID, Cohort.Work> workById = proposal.cohort().workById();
    return assignment.problem().vacancies().stream()
        .filter(vacancy -> workById.containsKey(UUID.fromString(vacancy.id())))
        .map(vacancy -> vacancy(vacancy, takenById.getOrDefault(vacancy.id(), 0)))
        .sorted(Comparator.comparing(ProposalDocument.Vacancy::vacancy))
        .toList();
  }

  private ProposalDocument.Vacancy vacancy(OpenVacancy vacancy, int taken) {
    UUID id = UUID.fromString(vacancy.id());
    Cohort.Work work = proposal.cohort().workById().get(id);
    return new ProposalDocument.Vacancy(
        id,
        vacancy.openings(),
        vacancy.proposalLimit(),
        taken,
        assignment.price(vacancy.id()),
        work == null ? "" : work.document(),
        work == null ? null : work.area(),
        work == null ? null : work.employer(),
        work == null ? null : work.left());
  }

  /** Returns everybody who may be named, who comes first first. */
  public Stream<ProposalDocument.Person> people() {
    return assignment.problem().people().stream()
        .filter(person -> isShown.test(UUID.fromString(person.id())))
        .map(this::person);
  }

  private ProposalDocument.Person person(Participant person) {
    UUID id = UUID.fromString(person.id());
    Cohort.Member member = Objects.requireNonNull(memberById.get(id));
    return new ProposalDocument.Person(
        id,
        person.daysWithoutProposal(),
        person.ownFloor(),
        person.cap(),
        person.optedOut(),
        member.document(),
        member.municipality(),
        member.caseload(),
        partnerById.get(id),
        member.list(),
        AssignmentReason.listFor(proposal.result(), person.id()).stream()
            .map(ProposalMapper::offer)
            .toList());
  }

  private static ProposalDocument.Offer offer(AssignmentReason reason) {
    return new ProposalDocument.Offer(
        UUID.fromString(reason.proposal().vacancy()),
        reason.rank(),
        reason.points(),
        reason.price(),
        reason.pinned(),
        reason.above().stream().map(ProposalMapper::passed).toList(),
        ReasonSentence.of(reason));
  }

  private static ProposalDocument.Passed passed(AssignmentReason.Passed passed) {
    return new ProposalDocument.Passed(
        UUID.fromString(passed.vacancy()),
        passed.points(),
        passed.bar() == Bar.EXCLUDED,
        passed.takenBy(),
        passed.suitedMore(),
        passed.price(),
        passed.bar() == Bar.NONE || passed.bar() == Bar.EXCLUDED ? null : passed.bar().name());
  }
}
