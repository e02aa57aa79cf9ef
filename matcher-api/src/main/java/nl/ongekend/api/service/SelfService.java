package nl.ongekend.api.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.AnswerKind;
import nl.ongekend.api.store.AuditLog;
import nl.ongekend.api.store.AuditedAct;
import nl.ongekend.api.store.Correction;
import nl.ongekend.api.store.CorrectionKind;
import nl.ongekend.api.store.EntityId;
import nl.ongekend.api.store.OwnChoiceStore;
import nl.ongekend.api.store.StoreTransactions;
import nl.ongekend.api.store.VacancyAnswer;
import nl.ongekend.api.view.MatchDocument;
import nl.ongekend.core.claim.ClaimName;
import nl.ongekend.core.privacy.Release;
import nl.ongekend.core.profile.Exclusions;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * What a person does with what is kept about them: read it, correct it, answer to vacancies, see
 * who saw it and take releases back. Whoever helps the person reads the same. What one may reach is
 * decided by the store. Thread-safe.
 */
public final class SelfService {

  /** The most acts of others that are shown. */
  private static final int MOST_ACTS = 100;

  private final Services services;
  private final DocumentService<Passport> passports;
  private final OwnChoiceStore choices;
  private final AuditLog audit;
  private final StoreTransactions transactions;

  SelfService(Services services) {
    this.services = services;
    this.passports = services.passports();
    this.choices = services.engine().store().ownChoices();
    this.audit = services.engine().store().audit();
    this.transactions = services.engine().store().transactions();
  }

  /**
   * Takes an answer out of a passport. What is hidden counts as never said; what is wrong counts as
   * not so where a list is complete.
   *
   * @param kind {@link CorrectionKind#HIDDEN} or {@link CorrectionKind#WRONG}
   * @throws ProblemException when the passport or the answer is not there
   */
  public void takeOut(Caller caller, UUID passport, ClaimName claim, CorrectionKind kind) {
    correct(
        caller,
        passport,
        claim,
        kind,
        kind == CorrectionKind.HIDDEN ? claim::hiddenFrom : claim::removedFrom);
  }

  /**
   * Gives an answer of a passport another value.
   *
   * @throws ProblemException when the passport or the answer is not there
   */
  public void change(
      Caller caller, UUID passport, ClaimName claim, UnaryOperator<Passport> change) {
    correct(caller, passport, claim, CorrectionKind.CHANGED, change);
  }

  private void correct(
      Caller caller,
      UUID passport,
      ClaimName claim,
      CorrectionKind kind,
      UnaryOperator<Passport> change) {
    transactions.together(() -> {
      Stored<Passport> before =
          passports.change(caller, passport, current -> change.apply(requireClaim(current, claim)));
      Correction correction = new Correction(claim, kind, before.entityVersion(), now());
      choices.correct(caller.actor(), caller.purpose(), passport, correction);
      return before;
    });
  }

  private static Passport requireClaim(Passport passport, ClaimName claim) {
    if (!claim.isIn(passport)) {
      throw notFound("claim.not-found", "an answer", "Maybe it was taken out; read it again.");
    }
    return passport;
  }

  /**
   * Puts an answer back as it was before it was corrected.
   *
   * @throws ProblemException when the passport is not there, or the answer was not corrected
   */
  public void putBack(Caller caller, UUID passport, ClaimName claim) {
    Passport before =
        listCorrections(caller, passport).stream()
            .filter(one -> one.correction().claim().equals(claim))
            .map(Corrected::before)
            .findFirst()
            .orElseThrow(() ->
                notFound("correction.not-found", "a correction", "Maybe it was put back already."));
    transactions.together(() -> {
      choices.forget(caller.actor(), caller.purpose(), passport, claim);
      return passports.change(caller, passport, current -> claim.restoredTo(current, before));
    });
  }

  /** Returns the corrections that hold, the latest first. */
  public List<Corrected> listCorrections(Caller caller, UUID passport) {
    Passport current = passports.get(caller, passport).document();
    List<Corrected> corrected = new ArrayList<>();
    for (Correction one : choices.listCorrections(caller.actor(), caller.purpose(), passport)) {
      boolean isOut = !one.claim().isIn(current);
      if (isOut == (one.kind() != CorrectionKind.CHANGED)) {
        passports
            .findVersion(caller, passport, one.versionBefore())
            .ifPresent(before -> corrected.add(new Corrected(one, before)));
      }
    }
    return List.copyOf(corrected);
  }

  /**
   * Returns the best vacancies for a person, without those that were said no to.
   *
   * @param parameters with how many are wanted
   */
  public List<MatchDocument.Match> listMatches(
      Caller caller, Passport passport, MatchParameters parameters) {
    Set<UUID> refused =
        listAnswers(caller, passport.id()).stream()
            .filter(answer -> answer.answer().isNo())
            .map(VacancyAnswer::vacancy)
            .collect(Collectors.toSet());
    int enough = Math.min(parameters.top() + refused.size(), MatchParameters.MOST);
    return services
        .matches()
        .vacanciesFor(caller, passport, parameters.withRange(enough, 0))
        .matches()
        .stream()
        .filter(match -> !refused.contains(match.id()))
        .limit(parameters.top())
        .toList();
  }

  /**
   * Keeps what a person says to a vacancy.
   *
   * @throws ProblemException when the vacancy is not there
   */
  public void answer(Caller caller, UUID passport, UUID vacancy, AnswerKind answer) {
    services.vacancies().get(caller, vacancy);
    choices.answer(caller.actor(), caller.purpose(), passport, vacancy, answer);
  }

  /** Takes that back; without an answer nothing happens. */
  public void takeAnswerBack(Caller caller, UUID passport, UUID vacancy) {
    choices.takeBack(caller.actor(), caller.purpose(), passport, vacancy);
  }

  /** Returns what a person said to vacancies, the latest first. */
  public List<VacancyAnswer> listAnswers(Caller caller, UUID passport) {
    return choices.listAnswers(caller.actor(), caller.purpose(), passport);
  }

  /**
   * Lets an employer neither find the person nor be shown, or lets it again.
   *
   * @param employer the key of the employer
   * @throws ProblemException when the passport is not there
   */
  public void block(Caller caller, UUID passport, String employer, boolean blocked) {
    passports.change(
        caller,
        passport,
        current -> {
          Exclusions changed = excluded(current.exclusions(), employer, blocked);
          return current.toBuilder().exclusions(changed).build();
        });
  }

  private static Exclusions excluded(@Nullable Exclusions known, String employer, boolean blocked) {
    Exclusions before = known == null ? new Exclusions(null, null, null, null) : known;
    List<String> employers = new ArrayList<>();
    if (before.employers() != null) {
      employers.addAll(before.employers());
    }
    employers.remove(employer);
    if (blocked) {
      employers.add(employer);
    }
    return new Exclusions(
        employers, before.agencies(), before.noAgencies(), before.noTiedHousing());
  }

  /** Returns who saw or changed what is kept about a person, the latest first. */
  public List<AuditedAct> listActs(Caller caller, UUID passport) {
    return audit.list(
        caller.actor(),
        caller.purpose(),
        EntityId.ofPassport(passport),
        Today.NETHERLANDS,
        MOST_ACTS);
  }

  /** Returns the releases about a person, the latest first. */
  public List<OwnRelease> listReleases(Caller caller, UUID passport) {
    return services.releases().listThere(caller, passport).reversed().stream()
        .map(release -> release(caller, release))
        .toList();
  }

  private OwnRelease release(Caller caller, Release release) {
    Optional<Vacancy> vacancy = services.vacancies().peek(caller, release.request().vacancy());
    return new OwnRelease(
        release.id(),
        release.state(now()),
        release.request().employer(),
        vacancy.orElse(null),
        Today.day(release.until()));
  }

  /**
   * Takes a release back, whatever its state.
   *
   * @throws ProblemException when it is none of the person's
   */
  public void withdraw(Caller caller, UUID passport, UUID release) {
    boolean isOwn =
        services.releases().listThere(caller, passport).stream()
            .anyMatch(one -> one.id().equals(release));
    if (!isOwn) {
      throw notFound("release.not-found", "a release", "Maybe it was taken back already.");
    }
    services.releases().withdraw(caller, release);
  }

  /**
   * Takes back that the person may be kept longer; without agreement nothing happens.
   *
   * @throws ProblemException when the passport is not there
   */
  public void endRetention(Caller caller, UUID passport) {
    transactions.together(() -> {
      services.privacy().end(caller, passport);
      audit.acted(
          caller.actor(), caller.purpose(), "RETENTION_ENDED", EntityId.ofPassport(passport));
      return true;
    });
  }

  private Instant now() {
    return services.today().clock().instant();
  }

  private static ProblemException notFound(String code, String what, String remedy) {
    return new ProblemException(
        Problem.of(
            Problem.Kind.NOT_FOUND,
            code,
            "%s of that name must be there.\n%s".formatted(what, remedy)));
  }
}
