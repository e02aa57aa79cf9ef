package nl.ongekend.api.service;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.Alert;
import nl.ongekend.api.store.ChangePosition;
import nl.ongekend.api.store.SavedSearch;
import nl.ongekend.api.store.SavedSearchStore;
import nl.ongekend.api.view.AlertsDocument;
import nl.ongekend.api.view.SavedSearchSettingsDocument;
import nl.ongekend.api.view.SavedSearchesDocument;
import nl.ongekend.api.view.SeenDocument;
import nl.ongekend.core.profile.Passport;

/**
 * Saves searches for people and says what came into them. What a search finds when it is saved is
 * no news; what comes later is, once for each version of a vacancy. Thread-safe.
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
   * @throws ProblemException when a value is not one it can have, or the person is not there
   */
  public SavedSearchesDocument save(Caller caller, String json) {
    SavedSearch search = read(StrictJson.read(json, SavedSearchSettingsDocument.class));
    Passport passport = services.passports().get(caller, search.passport()).document();
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      // Read first: what is found then takes at least these changes into account.
      ChangePosition indexed = services.engine().indexer().position();
      if (store.create(
          caller.actor(),
          caller.purpose(),
          search,
          hits.of(search, caller.actor().organisationId(), passport).keySet(),
          indexed)) {
        return document(search.passport(), List.of(search));
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

  /** Waits until this index is as far as the alerts, which another server may have moved on. */
  private void awaitAlerts() {
    try {
      services.follower().await(services.engine().store().alerts().mark().position(), PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private SavedSearch read(SavedSearchSettingsDocument sent) {
    UUID passport = sent.passport();
    if (passport == null) {
      throw Choices.refused("passport", "the id of a stored passport", "Save the passport first.");
    }
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
        passport,
        top,
        Objects.requireNonNullElse(sent.onlyWithinReach(), true),
        filters,
        0,
        services.today().clock().instant());
  }

  /** Returns the searches for a person. */
  public SavedSearchesDocument list(Caller caller, UUID passport) {
    return document(passport, store.list(caller.actor(), caller.purpose(), passport));
  }

  /**
   * Returns a search.
   *
   * @throws ProblemException when it is not there
   */
  public SavedSearchesDocument get(Caller caller, UUID id) {
    SavedSearch search = require(caller, id);
    return document(search.passport(), List.of(search));
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
    return AlertsDocument.of(
        services.build(),
        services.today().date(),
        id,
        page.stream()
            .map(alert ->
                AlertsDocument.Item.of(
                    alert, title(caller, alert.vacancy(), language), search.seen()))
            .toList(),
        next);
  }

  private String title(Caller caller, UUID vacancy, String language) {
    return services
        .vacancies()
        .find(caller, vacancy)
        .map(stored -> stored.document().title().in(language))
        .orElse("");
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
            "saved search (%s) must exist in your organisation.\nMaybe it was removed; list those of the person."
                .formatted(id)));
  }

  private SavedSearchesDocument document(UUID passport, List<SavedSearch> searches) {
    return SavedSearchesDocument.of(services.build(), services.today().date(), passport, searches);
  }
}
