package nl.ongekend.api.decision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.api.decision.SentDecisions.Sent;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Choices;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.Stored;
import nl.ongekend.api.store.IntroductionStore;
import nl.ongekend.api.store.KeptIntroduction;
import nl.ongekend.api.view.FollowUpsDocument;
import nl.ongekend.api.view.KeptDocument;
import nl.ongekend.core.decision.Decision;
import nl.ongekend.core.decision.Introduction;
import nl.ongekend.core.decision.Milestone;
import nl.ongekend.core.decision.NamedRequirement;
import nl.ongekend.core.decision.Overruled;
import nl.ongekend.core.decision.Reason;
import nl.ongekend.core.decision.Shown;
import nl.ongekend.core.decision.Stage;
import nl.ongekend.core.decision.Step;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.receipt.Receipt;
import nl.ongekend.taxonomy.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * Takes decisions about people and vacancies, and lists what was decided.
 *
 * <p>A decision that cannot be taken is a {@link nl.ongekend.core.decision.DecisionException} or a
 * {@link ProblemException}, and changes nothing. A vacancy that is no longer there can still be
 * decided about when it was kept before; there is no answer to keep then. Thread-safe.
 */
public final class Introductions {

  private static final Comparator<FollowUpsDocument.Item> LONGEST_DUE =
      Comparator.comparing(FollowUpsDocument.Item::on)
          .thenComparing(FollowUpsDocument.Item::passport)
          .thenComparing(FollowUpsDocument.Item::vacancy);

  private final Services services;
  private final IntroductionStore store;
  private final ShownAnswers answers;

  /** Creates what takes decisions in one home. */
  public Introductions(Services services) {
    this.services = services;
    this.store = services.engine().store().introductions();
    this.answers = new ShownAnswers(services);
  }

  /**
   * Returns the list of a person, in its order.
   *
   * @throws ProblemException when the person is not there
   */
  public KeptDocument list(Caller caller, UUID passport) {
    services.passports().get(caller, passport);
    return document(store.listOfPassport(caller.actor(), caller.purpose(), passport));
  }

  /**
   * Returns the people a vacancy is kept for; who has gone is left out, and who is shown is written
   * down in the audit.
   *
   * @throws ProblemException when the vacancy is not there
   */
  public KeptDocument listOfVacancy(Caller caller, UUID vacancy) {
    services.vacancies().get(caller, vacancy);
    return document(
        store.listOfVacancy(caller.actor(), caller.purpose(), vacancy).stream()
            .filter(kept -> isThere(caller, kept.introduction().passport()))
            .toList());
  }

  private boolean isThere(Caller caller, UUID passport) {
    return services.passports().find(caller, passport).isPresent();
  }

  /**
   * Returns what was decided about a pair, removed or not.
   *
   * @throws ProblemException when the person is not there, or nothing was decided
   */
  public KeptDocument get(Caller caller, UUID passport, UUID vacancy) {
    return document(List.of(require(caller, passport, vacancy)));
  }

  KeptIntroduction require(Caller caller, UUID passport, UUID vacancy) {
    services.passports().get(caller, passport);
    return find(caller, passport, vacancy).orElseThrow(Introductions::notKept);
  }

  private Optional<KeptIntroduction> find(Caller caller, UUID passport, UUID vacancy) {
    return store.find(caller.actor(), caller.purpose(), passport, vacancy);
  }

  /**
   * Keeps a vacancy for a person, or takes the next step.
   *
   * @throws ProblemException when one of them is not there, the person has ruled the vacancy out,
   *     or a reason is about nothing that the vacancy asks
   * @throws nl.ongekend.core.decision.DecisionException when it cannot be decided now
   */
  public KeptDocument decide(Caller caller, UUID passport, UUID vacancy, Sent sent) {
    Passport person = services.passports().get(caller, passport).document();
    Optional<KeptIntroduction> before = find(caller, passport, vacancy);
    Optional<Vacancy> work = findVacancy(caller, vacancy, before.isPresent());
    work.ifPresent(present -> requireAcceptable(person, present, sent));
    Decision decision =
        work.map(present -> decision(caller, person, vacancy, before, sent))
            .orElseGet(() -> decision(caller, sent.move(), null, sent.reasons(), null));
    return document(
        List.of(
            store.decide(
                caller.actor(),
                caller.purpose(),
                passport,
                vacancy,
                present ->
                    present
                        .map(introduction -> introduction.with(decision))
                        .orElseGet(() -> begun(passport, work.orElseThrow(), decision)))));
  }

  /** Of what was never kept and is not there, nothing can be decided. */
  private Optional<Vacancy> findVacancy(Caller caller, UUID vacancy, boolean kept) {
    return kept
        ? services.vacancies().find(caller, vacancy).map(Stored::document)
        : Optional.of(services.vacancies().get(caller, vacancy).document());
  }

  private Decision decision(
      Caller caller, Passport person, UUID vacancy, Optional<KeptIntroduction> before, Sent sent) {
    boolean chosen = before.filter(kept -> isListed(kept.introduction())).isEmpty();
    ShownAnswers.Table table = answers.keep(caller, person, vacancy, sent.move().to(), chosen);
    return decision(caller, sent.move(), table.overruled(), sent.reasons(), table.shown());
  }

  private Decision decision(
      Caller caller,
      Step step,
      @Nullable Overruled overruled,
      List<Reason> reasons,
      @Nullable Shown shown) {
    Instant now = services.today().clock().instant();
    return new Decision(
        new Decision.Author(caller.actor().accountId(), now, services.today().date()),
        step,
        overruled,
        reasons,
        shown);
  }

  private static Introduction begun(UUID passport, Vacancy work, Decision decision) {
    ConceptId occupation = work.occupation();
    return new Introduction(
        passport,
        work.id(),
        work.employer().key(),
        occupation == null ? null : occupation.uri(),
        List.of(decision));
  }

  private static boolean isListed(Introduction introduction) {
    return introduction.stage() != Stage.REMOVED;
  }

  private void requireAcceptable(Passport person, Vacancy work, Sent sent) {
    if (sent.move().to().isForward() && services.shortlists().isRuledOut(person, work)) {
      throw new ProblemException(
          Problem.of(
              Problem.Kind.CONFLICT,
              "decision.ruled-out",
              "the vacancy must not be ruled out by the person.\n"
                  + "Talk about it, and change the passport first."));
    }
    Set<NamedRequirement> asked = Set.copyOf(VacancyRequirements.of(work));
    for (Reason reason : sent.reasons()) {
      NamedRequirement requirement = reason.requirement();
      if (requirement != null && !asked.contains(requirement)) {
        throw Choices.refused(
            "requirement",
            "one that the vacancy asks",
            "Read the vacancy again; it may have changed.");
      }
    }
  }

  /**
   * Puts a vacancy at a place of the person's list.
   *
   * @param json a {@link nl.ongekend.api.view.PlaceView}
   * @throws ProblemException when the person or what was kept is not there
   */
  public KeptDocument place(Caller caller, UUID passport, UUID vacancy, String json) {
    return place(caller, passport, vacancy, SentDecisions.place(json));
  }

  /**
   * Puts a vacancy at a place of the person's list.
   *
   * @throws ProblemException when the person or what was kept is not there
   */
  public KeptDocument place(Caller caller, UUID passport, UUID vacancy, Step.Order order) {
    require(caller, passport, vacancy);
    Optional<Shown> shown = findShown(caller, passport, vacancy);
    Overruled overruled = isAgainstRank(caller, passport, vacancy, order) ? Overruled.RANK : null;
    return step(
        caller,
        passport,
        vacancy,
        decision(caller, order, overruled, List.of(), shown.orElse(null)));
  }

  private Optional<Shown> findShown(Caller caller, UUID passport, UUID vacancy) {
    if (services.vacancies().find(caller, vacancy).isEmpty()) {
      return Optional.empty();
    }
    Receipt receipt = answers.receipt(caller, passport, vacancy);
    return Optional.of(new Shown(receipt.id(), null, null));
  }

  /** Whether it comes to stand above something that fits better, or below what fits less. */
  private boolean isAgainstRank(Caller caller, UUID passport, UUID vacancy, Step.Order order) {
    List<UUID> list =
        store.listOfPassport(caller.actor(), caller.purpose(), passport).stream()
            .map(kept -> kept.introduction().vacancy())
            .toList();
    int from = list.indexOf(vacancy);
    int to = Math.min(order.place(), list.size()) - 1;
    if (from < 0 || to == from) {
      return false;
    }
    boolean up = to < from;
    List<UUID> passed = up ? list.subList(to, from) : list.subList(from + 1, to + 1);
    int score = score(caller, passport, vacancy);
    return passed.stream()
        .mapToInt(other -> score(caller, passport, other))
        .anyMatch(other -> up ? other > score : other < score);
  }

  /** The expected score; 0 for a vacancy that is no longer there. */
  private int score(Caller caller, UUID passport, UUID vacancy) {
    Passport person = services.passports().get(caller, passport).document();
    MatchParameters parameters = MatchParameters.standard(services.today().date());
    return services
        .vacancies()
        .find(caller, vacancy)
        .map(work -> services.matches().explain(person, work.document(), parameters))
        .map(explanation -> explanation.score().expected())
        .orElse(0);
  }

  /**
   * Says whether somebody still works there.
   *
   * @param json a {@link nl.ongekend.api.view.FollowUpView}
   * @throws ProblemException when the person or what was kept is not there
   * @throws nl.ongekend.core.decision.DecisionException when the milestone is not due
   */
  public KeptDocument followUp(Caller caller, UUID passport, UUID vacancy, String json) {
    return followUp(caller, passport, vacancy, SentDecisions.followUp(json));
  }

  /**
   * Says whether somebody still works there.
   *
   * @throws ProblemException when the person or what was kept is not there
   * @throws nl.ongekend.core.decision.DecisionException when the milestone is not due
   */
  public KeptDocument followUp(Caller caller, UUID passport, UUID vacancy, Step.FollowUp asked) {
    services.passports().get(caller, passport);
    return step(caller, passport, vacancy, decision(caller, asked, null, List.of(), null));
  }

  /**
   * Takes a vacancy off the list; what was decided stays in the history.
   *
   * @throws ProblemException when the person or what was kept is not there
   * @throws nl.ongekend.core.decision.DecisionException when an employer is waiting
   */
  public void remove(Caller caller, UUID passport, UUID vacancy) {
    services.passports().get(caller, passport);
    Decision removal = decision(caller, Step.Move.to(Stage.REMOVED), null, List.of(), null);
    step(caller, passport, vacancy, removal);
  }

  private KeptDocument step(Caller caller, UUID passport, UUID vacancy, Decision decision) {
    return document(
        List.of(
            store.decide(
                caller.actor(),
                caller.purpose(),
                passport,
                vacancy,
                present -> present.orElseThrow(Introductions::notKept).with(decision))));
  }

  /**
   * Returns whom to ask whether they still work there, the longest due first; who is shown is
   * written down in the audit.
   *
   * @param everybody those of all colleagues too, not only of this account
   */
  public FollowUpsDocument followUps(Caller caller, boolean everybody) {
    List<FollowUpsDocument.Item> due =
        store.listPlaced(caller.actor(), caller.purpose()).stream()
            .map(KeptIntroduction::introduction)
            .filter(one -> everybody || one.coach().equals(caller.actor().accountId()))
            .flatMap(one -> due(one).stream())
            .filter(item -> isThere(caller, item.passport()))
            .sorted(LONGEST_DUE)
            .toList();
    return new FollowUpsDocument(
        FollowUpsDocument.SCHEMA,
        services.build().version(),
        services.build().commit(),
        services.today().date(),
        due);
  }

  private Optional<FollowUpsDocument.Item> due(Introduction introduction) {
    List<Milestone> due = introduction.listDue(services.today().date());
    return introduction
        .findStart()
        .filter(start -> !due.isEmpty())
        .map(start ->
            new FollowUpsDocument.Item(
                introduction.passport(),
                introduction.vacancy(),
                introduction.employer(),
                start,
                due.getLast().months(),
                due.getLast().dueOn(start)));
  }

  private KeptDocument document(List<KeptIntroduction> kept) {
    return KeptDocument.of(services.build(), services.today().date(), kept);
  }

  private static ProblemException notKept() {
    return new ProblemException(
        Problem.of(
            Problem.Kind.NOT_FOUND,
            "decision.not-kept",
            "something must have been decided about this person and vacancy.\n"
                + "Keep the vacancy first."));
  }
}
