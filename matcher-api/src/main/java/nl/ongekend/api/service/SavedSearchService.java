package nl.ongekend.api.service;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.Alert;
import nl.ongekend.api.store.ChangePosition;
import nl.ongekend.api.store.EntityId;
import nl.ongekend.api.store.EntityType;
import nl.ongekend.api.store.SavedSearch;
import nl.ongekend.api.store.SavedSearchStore;
import nl.ongekend.api.view.AlertsDocument;
import nl.ongekend.api.view.SavedSearchSettingsDocument;
import nl.ongekend.api.view.SavedSearchesDocument;
import nl.ongekend.api.view.SeenDocument;
import nl.ongekend.core.profile.Passport;
import org.jspecify.annotations.Nullable;

/**
 * Saves searches for people and for vacancies and says what came into them. What a search finds
 * when it is saved is no news; what comes later is, once for each version of what came.
 * Thread-safe.
 */
public final class SavedSearchService {

  /** The most alerts on a page. */
  public static final int LARGEST_PAGE = 1_000;

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int ATTEMPTS = 5;

  private final Services services;
  private final SavedSearchStore store;
  private final SearchHits hits;
  private final AlertFollower follower;

  SavedSearchService(Services services, SearchHits hits, AlertFollower follower) {
    this.services = services;
    this.store = services.engine().store().searches();
    this.hits = hits;
    this.follower = follower;
  }

  /**
   * Saves a search.
   *
   * @param json a {@link SavedSearchSettingsDocument}
   * @throws ProblemException when a value is not one it can have, or the person or vacancy is not
   *     there
   */
  public SavedSearchesDocument save(Caller caller, String json) {
    SavedSearch search = read(StrictJson.read(json, SavedSearchSettingsDocument.class));
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      // Read first: what is found then takes at least these changes into account.
      ChangePosition indexed = services.engine().indexer().position();
      if (store.create(
          caller.actor(), caller.purpose(), search, finds(caller, search).keySet(), indexed)) {
        return document(search.subject(), List.of(search));
      }
      awaitAlerts();
    }
    throw new ProblemException(
        Problem.of(
            Problem.Kind.UNAVAILABLE,
            "position.not-reached",
            "the index is not as far as the alerts of other servers.\n"
                + "Repeat the request a little later."));
  }

  private Map<UUID, Integer> finds(Caller caller, SavedSearch search) {
    UUID organisation = caller.actor().organisationId();
    UUID subject = search.subject().id();
    return search.foundType() == EntityType.VACANCY
        ? hits.of(search, organisation, services.passports().get(caller, subject).document())
        : hits.of(search, organisation, services.vacancies().get(caller, subject).document());
  }

  /** Waits until this index is as far as the alerts, which another server may have moved on. */
  private void awaitAlerts() {
    try {
      services.follower().await(services.engine().store().alerts().mark().position(), PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private SavedSearch read(SavedSearchSettingsDocument sent) {
    EntityId subject = subject(sent.passport(), sent.vacancy());
    int top = Objects.requireNonNullElse(sent.top(), MatchParameters.DEFAULT_TOP);
    if (top < 1 || top > SavedSearch.MOST) {
      throw Choices.refused(
          "top", "a number from 1 to %d".formatted(SavedSearch.MOST), "Leave it out for 10.");
    }
    List<String> filters = Objects.requireNonNullElse(sent.filters(), List.of());
    // Refused before it is kept.
    FilterReader.readPairs(filters);
    return new SavedSearch(
        services.ids().next(),
        subject,
        top,
        Objects.requireNonNullElse(sent.onlyWithinReach(), true),
        filters,
        0,
        services.today().clock().instant());
  }

  private static EntityId subject(@Nullable UUID passport, @Nullable UUID vacancy) {
    if ((passport == null) == (vacancy == null)) {
      throw Choices.refused(
          "passport", "the id of a passport, or vacancy that of a vacancy", "Give one of the two.");
    }
    return passport == null
        ? new EntityId(EntityType.VACANCY, Objects.requireNonNull(vacancy))
        : new EntityId(EntityType.PASSPORT, passport);
  }

  /**
   * Returns the searches for a person or for a vacancy.
   *
   * @param passport the person; missing: the vacancy
   * @param vacancy the vacancy; missing: the person
   * @throws ProblemException when both are there, or neither
   */
  public SavedSearchesDocument list(
      Caller caller, @Nullable UUID passport, @Nullable UUID vacancy) {
    EntityId subject = subject(passport, vacancy);
    return document(subject, store.list(caller.actor(), caller.purpose(), subject));
  }

  /**
   * Returns a search.
   *
   * @throws ProblemException when it is not there
   */
  public SavedSearchesDocument get(Caller caller, UUID id) {
    SavedSearch search = require(caller, id);
    return document(search.subject(), List.of(search));
  }

  /**
   * Removes a search with its alerts.
   *
   * @throws ProblemException when it is not there
   */
  public void remove(Caller caller, UUID id) {
    if (!store.remove(caller.actor(), caller.purpose(), id)) {
      throw notFound(id);
    }
  }

  /**
   * Returns a page of alerts, complete as far as the index is.
   *
   * @param after only those with greater numbers
   * @param limit 1 to {@value #LARGEST_PAGE}
   * @param language of titles
   * @throws ProblemException when the search is not there
   */
  public AlertsDocument alerts(Caller caller, UUID id, long after, int limit, String language) {
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw Choices.refused("limit", "1 to " + LARGEST_PAGE, "Follow the link next for more.");
    }
    SavedSearch search = require(caller, id);
    follower.catchUp(services.engine().indexer().position());
    // One more than asked for shows whether there is a next page.
    List<Alert> found = store.listAlerts(caller.actor(), caller.purpose(), id, after, limit + 1);
    List<Alert> page = found.subList(0, Math.min(limit, found.size()));
    String next =
        found.size() > limit
            ? "/v1/saved-searches/%s/alerts?after=%d&limit=%d"
                .formatted(id, page.getLast().number(), limit)
            : null;
    Function<UUID, String> titles = titles(caller, search, page, language);
    return AlertsDocument.of(
        services.build(),
        services.today().date(),
        id,
        page.stream()
            .map(alert -> AlertsDocument.Item.of(search, alert, titles.apply(alert.found())))
            .toList(),
        next);
  }

  /** Returns what vacancies or people are called; people are written down in the audit as seen. */
  private Function<UUID, String> titles(
      Caller caller, SavedSearch search, List<Alert> alerts, String language) {
    if (search.foundType() == EntityType.VACANCY) {
      return id ->
          services
              .vacancies()
              .find(caller, id)
              .map(stored -> stored.document().title().in(language))
              .orElse("");
    }
    services.passports().recordView(caller, alerts.stream().map(Alert::found).distinct().toList());
    return id -> services.passports().peek(caller, id).map(Passport::name).orElse("");
  }

  /**
   * Says that alerts were seen.
   *
   * @param json a {@link SeenDocument}
   * @throws ProblemException when the search is not there
   */
  public SavedSearchesDocument see(Caller caller, UUID id, String json) {
    Long number = StrictJson.read(json, SeenDocument.class).number();
    if (number == null || number < 0) {
      throw Choices.refused("number", "the number of an alert", "The alerts have them.");
    }
    if (!store.see(caller.actor(), caller.purpose(), id, number)) {
      throw notFound(id);
    }
    return get(caller, id);
  }

  private SavedSearch require(Caller caller, UUID id) {
    return store.find(caller.actor(), caller.purpose(), id).orElseThrow(() -> notFound(id));
  }

  private static ProblemException notFound(UUID id) {
    return new ProblemException(
        Problem.of(
            Problem.Kind.NOT_FOUND,
            "saved-search.not-found",
            "saved search (%s) must exist in your organisation.\nMaybe it was removed; list those of the person or vacancy."
                .formatted(id)));
  }

  private SavedSearchesDocument document(EntityId subject, List<SavedSearch> searches) {
    return SavedSearchesDocument.of(services.build(), services.today().date(), subject, searches);
  }
}
