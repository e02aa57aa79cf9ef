package nl.ongekend.api.service;

import java.util.List;
import java.util.stream.Collectors;
import nl.ongekend.api.account.OwnEmployer;
import nl.ongekend.api.account.OwnEmployers;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.Role;
import nl.ongekend.core.profile.Vacancy;

/**
 * The border between employers: an account with the role of an employer writes vacancies of the
 * employers that it speaks for, and sees lists of people for those alone. So nobody meets under
 * another key somebody who blocked them. Other roles are not bound. Thread-safe.
 */
public final class EmployerBorder {

  private final OwnEmployers employers;

  EmployerBorder(OwnEmployers employers) {
    this.employers = employers;
  }

  /** Returns whether an account acts as an employer, so that it sees its own alone. */
  public boolean isFor(Caller caller) {
    return caller.actor().role() == Role.EMPLOYER;
  }

  /** Returns the employers that an account speaks for, by key. */
  public List<OwnEmployer> listOwn(Caller caller) {
    return employers.list(caller.actor().accountId());
  }

  /** Returns whether a vacancy is of an employer that whoever asks speaks for. */
  boolean isOwn(Caller caller, Vacancy vacancy) {
    return !isFor(caller)
        || listOwn(caller).stream().anyMatch(one -> one.key().equals(vacancy.employer().key()));
  }

  /**
   * Refuses a vacancy of another employer.
   *
   * @throws ProblemException when it is of another one
   */
  void require(Caller caller, Vacancy vacancy) {
    if (!isOwn(caller, vacancy)) {
      String own = listOwn(caller).stream().map(OwnEmployer::key).collect(Collectors.joining(", "));
      throw new ProblemException(
          Problem.at(
              Problem.Kind.FORBIDDEN,
              "vacancy.other-employer",
              "employer (%s) must be one that your account speaks for (%s).\nWhoever runs the installation can change that with account employers."
                  .formatted(vacancy.employer().key(), own.isEmpty() ? "none" : own),
              "/employer/key"));
    }
  }
}
