package nl.ongekend.api.service;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.Actor;
import nl.ongekend.api.store.KeptPerson;
import nl.ongekend.api.store.PrivacySettings;
import nl.ongekend.api.store.PrivacyStore;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.ReleaseStore;
import nl.ongekend.api.store.Role;
import nl.ongekend.api.view.RetentionDocument;
import nl.ongekend.core.privacy.Retention;

/**
 * Erases everybody whose time is over, as {@link PersonService} does for one, each with a proof.
 * Cost: one erasure each. Thread-safe.
 */
public final class RetentionService {

  /** Who erases when nobody asks for it. */
  private static final UUID DAILY_RUN = new UUID(0, 2);

  private final Services services;
  private final PrivacyStore store;
  private final ReleaseStore releases;

  RetentionService(Services services) {
    this.services = services;
    this.store = services.engine().store().privacy();
    this.releases = services.engine().store().releases();
  }

  /**
   * Erases who is due, and removes releases that nobody answered.
   *
   * @param asOf the day; a day to come only to see who will be due
   * @param dryRun whether to say who is due and erase nobody
   * @throws ProblemException when the day is to come, or a batch runs; who was erased before stays
   *     so
   * @throws IOException if a file of the home cannot be read or written
   */
  public RetentionDocument run(Caller caller, LocalDate asOf, boolean dryRun) throws IOException {
    if (!dryRun && asOf.isAfter(today())) {
      throw Choices.refused("asOf", "today or before", "Add dryRun to see who will be due.");
    }
    Optional<PrivacySettings> settings = store.find(caller.actor());
    List<KeptPerson> people = store.listPeople(caller.actor(), caller.purpose());
    List<UUID> due = settings.map(set -> due(people, set.retention(), asOf)).orElse(List.of());
    RetentionDocument plan =
        RetentionDocument.dryRun(
            services.build(),
            asOf,
            settings.map(set -> set.retention().organisation().name()).orElse(null),
            people.size(),
            due);
    return dryRun ? plan : plan.erased(erase(caller, due), tidy(caller));
  }

  /** By the clock: a date that somebody chose for questions erases nobody early. */
  private LocalDate today() {
    return Today.day(services.today().clock().instant());
  }

  private static List<UUID> due(List<KeptPerson> people, Retention retention, LocalDate asOf) {
    return people.stream()
        .filter(person -> isOver(person, retention, asOf))
        .map(KeptPerson::passport)
        .toList();
  }

  private static boolean isOver(KeptPerson person, Retention retention, LocalDate asOf) {
    Instant agreedAt = person.agreedAt();
    return retention.isOver(
        Today.day(person.lastAt()), agreedAt == null ? null : Today.day(agreedAt), asOf);
  }

  private List<UUID> erase(Caller caller, List<UUID> due) throws IOException {
    List<UUID> proofs = new ArrayList<>();
    for (UUID passport : due) {
      proofs.add(services.people().erase(caller, passport).id());
    }
    return proofs;
  }

  private int tidy(Caller caller) {
    return releases.tidy(caller.actor(), caller.purpose(), services.today().clock().instant());
  }

  /**
   * Runs for today, for every organisation that said what it is.
   *
   * @return how many people were erased
   * @throws IOException if a file of the home cannot be read or written
   */
  public int runToday() throws IOException {
    int erased = 0;
    for (UUID organisation : store.listOrganisations()) {
      Actor actor = new Actor(DAILY_RUN, organisation, Role.ADMINISTRATOR);
      Caller caller = new Caller(actor, Purpose.ADMINISTRATION);
      erased += run(caller, today(), false).erasures().size();
    }
    return erased;
  }
}
