package nl.ongekend.api.service;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.api.engine.Engine;
import nl.ongekend.api.store.AlertLog;
import nl.ongekend.api.store.Change;
import nl.ongekend.api.store.ChangeLog;
import nl.ongekend.api.store.ChangePosition;
import nl.ongekend.api.store.EntityType;
import nl.ongekend.api.store.FollowerMark;
import nl.ongekend.api.store.SavedSearch;
import nl.ongekend.api.store.SearchFinds;
import nl.ongekend.api.store.StoredDocument;
import nl.ongekend.core.document.Documents;

/**
 * Writes alerts for the changes that the index has taken in.
 *
 * <p>A changed vacancy is matched against the people who have a search, in one answer of the
 * kernel. The searches of those for whom it may be ranked, those that held it, and those of people
 * whose passport changed are asked anew; an alert is the difference with what they held. When more
 * vacancies changed than there are searches, all searches are asked anew instead. A search whose
 * passport is deleted rests.
 *
 * <p>Alerts are written with the position they are complete up to. When another process was first,
 * or somebody saved a search meanwhile, nothing is written and the work is done again from what is
 * there then. Thread-safe; one catch-up runs at a time.
 */
final class AlertFollower {

  private static final int BATCH = 500;

  private final ChangeLog changes;
  private final AlertLog alerts;
  private final Documents documents;
  private final SearchHits hits;

  AlertFollower(Engine engine, SearchHits hits) {
    this.changes = engine.store().changes();
    this.alerts = engine.store().alerts();
    this.documents = engine.documents();
    this.hits = hits;
  }

  /** Writes the alerts of every change up to a position that the index has reached. */
  synchronized void catchUp(ChangePosition indexed) {
    boolean isBehind = true;
    while (isBehind) {
      isBehind = advance(indexed);
    }
  }

  /** Does one batch; returns whether there may be more. */
  private boolean advance(ChangePosition indexed) {
    FollowerMark mark = alerts.mark();
    if (mark.position().compareTo(indexed) >= 0) {
      return false;
    }
    List<SavedSearch> searches = alerts.listSearches();
    if (searches.isEmpty()) {
      return false;
    }
    List<Change> batch =
        changes.readAfter(mark.position(), BATCH).stream()
            .filter(change -> change.position().compareTo(indexed) <= 0)
            .toList();
    if (batch.isEmpty()) {
      return false;
    }
    List<SearchFinds> finds = differences(affected(searches, batch));
    alerts.advance(mark, batch.getLast().position(), finds, versions(batch));
    return true;
  }

  private static Map<UUID, Long> versions(List<Change> batch) {
    Map<UUID, Long> versionById = new HashMap<>();
    for (Change change : batch) {
      if (change.entity().type() == EntityType.VACANCY) {
        versionById.put(change.entity().id(), change.entityVersion());
      }
    }
    return versionById;
  }

  private List<SavedSearch> affected(List<SavedSearch> searches, List<Change> batch) {
    Set<UUID> vacancies = changed(batch, EntityType.VACANCY);
    if (vacancies.size() >= searches.size()) {
      return searches;
    }
    Set<UUID> people = changed(batch, EntityType.PASSPORT);
    people.addAll(reached(searches, vacancies));
    Set<UUID> finders = alerts.listFinders(vacancies);
    return searches.stream()
        .filter(search -> people.contains(search.passport()) || finders.contains(search.id()))
        .toList();
  }

  private static Set<UUID> changed(List<Change> batch, EntityType type) {
    Set<UUID> ids = new HashSet<>();
    for (Change change : batch) {
      if (change.entity().type() == type) {
        ids.add(change.entity().id());
      }
    }
    return ids;
  }

  private Set<UUID> reached(List<SavedSearch> searches, Set<UUID> changed) {
    Collection<StoredDocument> vacancies =
        alerts.listDocuments(EntityType.VACANCY, changed).values();
    Iterator<UUID> people = searches.stream().map(SavedSearch::passport).distinct().iterator();
    Set<UUID> reached = new HashSet<>();
    while (people.hasNext()) {
      Set<UUID> some = new HashSet<>();
      while (people.hasNext() && some.size() < SearchHits.MOST_PEOPLE) {
        some.add(people.next());
      }
      for (StoredDocument vacancy : vacancies) {
        hits.addReached(
            vacancy.organisationId(), documents.readVacancy(vacancy.json()), some, reached);
      }
    }
    return reached;
  }

  private List<SearchFinds> differences(List<SavedSearch> searches) {
    Set<UUID> people = searches.stream().map(SavedSearch::passport).collect(toSet());
    Map<UUID, StoredDocument> passports = alerts.listDocuments(EntityType.PASSPORT, people);
    Map<UUID, Set<UUID>> held = alerts.listFinds(searches.stream().map(SavedSearch::id).toList());
    List<SearchFinds> finds = new ArrayList<>();
    for (SavedSearch search : searches) {
      StoredDocument passport = passports.get(search.passport());
      if (passport != null) {
        Map<UUID, Integer> now =
            hits.of(search, passport.organisationId(), documents.readPassport(passport.json()));
        finds.add(difference(search, held.getOrDefault(search.id(), Set.of()), now));
      }
    }
    finds.removeIf(SearchFinds::isEmpty);
    return finds;
  }

  private static SearchFinds difference(
      SavedSearch search, Set<UUID> before, Map<UUID, Integer> now) {
    Map<UUID, Integer> entered = new HashMap<>(now);
    entered.keySet().removeAll(before);
    Set<UUID> left = new HashSet<>(before);
    left.removeAll(now.keySet());
    return new SearchFinds(search.id(), entered, left);
  }
}
