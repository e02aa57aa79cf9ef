package nl.ongekend.api.service;

import java.util.List;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;

/**
 * Matches some stored documents in both directions and throws the answers away, so that the first
 * person who asks does not wait for the compiler.
 */
public final class WarmUp {

  private static final int DOCUMENTS = 20;
  private static final int ROUNDS = 5;

  private WarmUp() {}

  /** Warms services up; some seconds at most for an index of ordinary size. */
  public static void run(Services services) {
    Caller caller = Caller.local(Purpose.BATCH_MATCHING);
    MatchParameters parameters = MatchParameters.standard(services.today().date());
    List<Stored<Passport>> passports =
        services.passports().list(caller, null, DOCUMENTS).documents();
    List<Stored<Vacancy>> vacancies =
        services.vacancies().list(caller, null, DOCUMENTS).documents();
    for (int round = 0; round < ROUNDS; round++) {
      passports.forEach(stored -> services.matches().vacanciesFor(stored.document(), parameters));
      vacancies.forEach(stored -> services.matches().passportsFor(stored.document(), parameters));
    }
  }
}
