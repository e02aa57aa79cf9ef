package nl.ongekend.api.service;

import java.time.LocalDate;
import java.util.UUID;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.PoolAlert;
import nl.ongekend.api.store.PoolWatch;
import nl.ongekend.api.store.PoolWatchStore;
import nl.ongekend.api.view.PoolWatchDocument;
import nl.ongekend.core.profile.Vacancy;

/**
 * Tells an employer when the number of people within reach of a vacancy reads otherwise.
 *
 * <p>Alerts follow from the rounded numbers that the employer could have asked for each day, one a
 * day, and from nothing else. So they tell no more than those, and no change of a person shows on
 * the day it is made, once the people of the day were copied. Thread-safe.
 */
public final class PoolWatchService {

  private final Services services;
  private final PoolWatchStore store;

  PoolWatchService(Services services) {
    this.services = services;
    this.store = services.engine().store().poolWatches();
  }

  /**
   * Begins to watch a vacancy; what its number is now is no news. A vacancy that is watched stays
   * so.
   *
   * @throws ProblemException when it is not there, or too many versions were counted today
   */
  public PoolWatchDocument watch(Caller caller, UUID vacancy) {
    Stored<Vacancy> stored = own(caller, vacancy);
    LocalDate today = services.today().date();
    if (store.find(caller.actor(), caller.purpose(), vacancy).isEmpty()) {
      store.create(
          caller.actor(),
          caller.purpose(),
          new PoolWatch(vacancy, services.markets().within(caller, stored, today), today));
    }
    return told(caller, stored);
  }

  /**
   * Returns what was told of a vacancy, today included.
   *
   * @throws ProblemException when vacancy or watch is not there, or too many versions were counted
   *     today
   */
  public PoolWatchDocument get(Caller caller, UUID vacancy) {
    return told(caller, own(caller, vacancy));
  }

  /**
   * Ends a watch and removes its alerts.
   *
   * @throws ProblemException when vacancy or watch is not there
   */
  public void remove(Caller caller, UUID vacancy) {
    own(caller, vacancy);
    if (!store.remove(caller.actor(), caller.purpose(), vacancy)) {
      throw notWatched(vacancy);
    }
  }

  private Stored<Vacancy> own(Caller caller, UUID vacancy) {
    Stored<Vacancy> stored = services.vacancies().get(caller, vacancy);
    services.employers().require(caller, stored.document());
    return stored;
  }

  private PoolWatchDocument told(Caller caller, Stored<Vacancy> stored) {
    UUID vacancy = stored.document().id();
    LocalDate today = services.today().date();
    if (require(caller, vacancy).countedOn().isBefore(today)) {
      String within = services.markets().within(caller, stored, today);
      PoolAlert counted = new PoolAlert(today, stored.entityVersion(), within);
      store.count(caller.actor(), caller.purpose(), vacancy, counted);
    }
    return PoolWatchDocument.of(
        services.build(),
        today,
        require(caller, vacancy),
        store.listAlerts(caller.actor(), caller.purpose(), vacancy));
  }

  private PoolWatch require(Caller caller, UUID vacancy) {
    return store
        .find(caller.actor(), caller.purpose(), vacancy)
        .orElseThrow(() -> notWatched(vacancy));
  }

  private static ProblemException notWatched(UUID vacancy) {
    return new ProblemException(
        Problem.of(
            Problem.Kind.NOT_FOUND,
            "pool-watch.not-found",
            "vacancy (%s) must be watched.\nBegin with PUT on the same address."
                .formatted(vacancy)));
  }
}
