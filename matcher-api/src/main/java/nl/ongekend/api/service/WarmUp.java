package nl.ongekend.api.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;

/**
 * Matches some stored documents in both directions, writes answers as they are sent, and throws
 * them away, so that the first person who asks does not wait for the compiler.
 */
public final class WarmUp {

  private static final int DOCUMENTS = 20;
  private static final int ROUNDS = 5;

  private WarmUp() {}

  /**
   * Warms services up; some seconds at most for an index of ordinary size.
   *
   * @param goOn is asked before each question
   */
  public static void run(Services services, BooleanSupplier goOn) {
    Caller caller = Caller.local(Purpose.BATCH_MATCHING);
    MatchParameters parameters = MatchParameters.standard(services.today().date());
    MatchService matches = services.matches();
    List<Runnable> questions = new ArrayList<>();
    for (Passport passport : services.passports().sample(caller, DOCUMENTS)) {
      questions.add(() -> ViewJson.write(matches.vacanciesFor(caller, passport, parameters)));
    }
    for (Vacancy vacancy : services.vacancies().sample(caller, DOCUMENTS)) {
      questions.add(() -> matches.rankPassports(caller, vacancy, parameters));
    }
    Collections.nCopies(ROUNDS, questions).stream()
        .flatMap(List::stream)
        .takeWhile(question -> goOn.getAsBoolean())
        .forEach(Runnable::run);
  }
}
