package nl.ongekend.api.service;

import java.util.Optional;
import java.util.UUID;
import nl.ongekend.api.account.AccessState;
import nl.ongekend.api.account.IssuedCode;
import nl.ongekend.api.account.PersonAccess;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.view.AccessCodeDocument;

/** Gives people a way to their own pages, and takes it away. Thread-safe. */
public final class AccessService {

  /** Where a person types the code: short, because it is copied from paper. */
  public static final String ADDRESS = "/me";

  private final Services services;
  private final PersonAccess access;

  AccessService(Services services) {
    this.services = services;
    this.access = services.personAccess();
  }

  /**
   * Makes a code for a person; any other code, and whatever it opened, ends.
   *
   * @throws ProblemException when the passport is not there
   */
  public AccessCodeDocument make(Caller caller, UUID passport) {
    services.passports().get(caller, passport);
    IssuedCode issued = access.make(caller.actor(), caller.purpose(), passport);
    return new AccessCodeDocument(
        AccessCodeDocument.SCHEMA,
        services.build().version(),
        services.build().commit(),
        services.today().date(),
        passport,
        issued.code().onPaper(),
        ADDRESS,
        issued.expiresAt());
  }

  /**
   * Takes access away; where there is none nothing happens.
   *
   * @throws ProblemException when the passport is not there
   */
  public void remove(Caller caller, UUID passport) {
    services.passports().get(caller, passport);
    access.remove(caller.actor(), caller.purpose(), passport);
  }

  /** Returns how it stands; absent when no code was made, or access was taken away. */
  public Optional<AccessState> findState(Caller caller, UUID passport) {
    return access.findState(caller.actor(), passport);
  }
}
