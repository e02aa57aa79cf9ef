package nl.ongekend.api.service;

import java.util.UUID;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.core.profile.Circumstances;
import nl.ongekend.core.profile.Passport;

/**
 * Keeps the circumstances of people, for coaches and staff. No index, match, number for an employer
 * or page of passports has them. Every write and view is in the audit. Thread-safe.
 */
public final class CircumstancesService {

  private final DocumentService<Passport> passports;
  private final DocumentService<Circumstances> circumstances;

  CircumstancesService(
      DocumentService<Passport> passports, DocumentService<Circumstances> circumstances) {
    this.passports = passports;
    this.circumstances = circumstances;
  }

  /**
   * Keeps the circumstances of a person, in place of those that were there.
   *
   * @param json the circumstances; the passport in them is this one
   * @throws ProblemException when the passport is not there, or they belong to another one
   */
  public Stored<Circumstances> put(Caller caller, UUID passport, String json) {
    passports.get(caller, passport);
    Circumstances answers = circumstances.read(json);
    if (!answers.passport().equals(passport)) {
      throw ProblemException.invalid(
          "document.other-id",
          "passport (%s) must be the id in the address (%s).\nUse the other address."
              .formatted(answers.passport(), passport),
          "/passport");
    }
    circumstances.put(caller, answers);
    return get(caller, passport);
  }

  /**
   * Returns the circumstances of a person.
   *
   * @throws ProblemException when there are none
   */
  public Stored<Circumstances> get(Caller caller, UUID passport) {
    return circumstances.find(caller, passport).orElseThrow(() -> none(passport));
  }

  /**
   * Deletes the circumstances of a person; their history stays until the person is erased.
   *
   * @throws ProblemException when there are none
   */
  public void delete(Caller caller, UUID passport) {
    circumstances.delete(caller, passport, get(caller, passport).entityVersion());
  }

  /** Returns them as JSON on one line. */
  public String write(Stored<Circumstances> stored) {
    return circumstances.write(stored.document());
  }

  private static ProblemException none(UUID passport) {
    return new ProblemException(
        Problem.of(
            Problem.Kind.NOT_FOUND,
            "circumstances.not-found",
            "circumstances of passport (%s) must exist in your organisation.\nKeep them with PUT on the same address."
                .formatted(passport)));
  }
}
