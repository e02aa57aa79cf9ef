package nl.ongekend.api.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
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
import java.util.stream.Stream;
import nl.ongekend.api.engine.Engine;
import nl.ongekend.api.store.AlertLog;
import nl.ongekend.api.store.Change;
import nl.ongekend.api.store.ChangeLog;
import nl.ongekend.api.store.ChangePosition;
import nl.ongekend.api.store.EntityId;
import nl.ongekend.api.store.EntityType;
import nl.ongekend.api.store.FollowerMark;
import nl.ongekend.api.store.SavedSearch;
import nl.ongekend.api.store.SearchFinds;
import nl.ongekend.api.store.StoredDocument;

/**
 * Writes alerts for the changes that the index has taken in.
 *
 * <p>A changed vacancy is matched against the people who have a search, in one answer of the
 * kernel, and a changed passport against the vacancies that have one. The searches of those for
 * which it may be ranked, those that held it, and those of documents that changed themselves are
 * asked anew; an alert is the difference with what they held. When more documents changed than
 * there are searches that could find them, all these are asked anew instead. A search whose
 * passport or vacancy is deleted rests.
 *
 * <p>Alerts are written with the position they are complete up to. When another process was first,
 * or somebody saved a search meanwhile, nothing is written and the work is done again from what is
 * there then. Thread-safe; one catch-up runs at a time.
 */
final class AlertFollower {

  private static final int BATCH = 500;

  private final ChangeLog changes;
  private final AlertLog alerts;
  private final SearchHits hits;

  AlertFollower(Engine engine, SearchHits hits) {
    this.changes = engine.store().changes();
    this.alerts = engine.store().alerts();
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

  private static Map<EntityId, Long> versions(List<Change> batch) {
    Map<EntityId, Long> versionById = new HashMap<>();
    batch.forEach(change -> versionById.put(change.entity(), change.entityVersion()));
    return versionById;
  }

  private List<SavedSearch> affected(List<SavedSearch> searches, List<Change> batch) {
    Map<EntityType, List<SavedSearch>> byType =
        searches.stream().collect(groupingBy(search -> search.subject().type()));
    return byType.values().stream().flatMap(alike -> affectedOfOne(alike, batch)).toList();
  }

  /** Returns which searches to ask anew, of those that are all for people or all for vacancies. */
  private Stream<SavedSearch> affectedOfOne(List<SavedSearch> alike, List<Change> batch) {
    EntityType foundType = alike.getFirst().foundType();
    Set<UUID> found = changed(batch, foundType);
    if (found.size() >= alike.size()) {
      return alike.stream();
    }
    Set<UUID> subjects = changed(batch, alike.getFirst().subject().type());
    subjects.addAll(reached(alike, alerts.listDocuments(foundType, found).values()));
    Set<UUID> finders = alerts.listFinders(foundType, found);
    return alike.stream()
        .filter(
            search -> subjects.contains(search.subject().id()) || finders.contains(search.id()));
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

  private Set<UUID> reached(List<SavedSearch> alike, Collection<StoredDocument> found) {
    Iterator<UUID> subjects =
        alike.stream().map(search -> search.subject().id()).distinct().iterator();
    Set<UUID> reached = new HashSet<>();
    while (subjects.hasNext()) {
      Set<UUID> some = new HashSet<>();
      while (subjects.hasNext() && some.size() < SearchHits.MOST) {
        some.add(subjects.next());
      }
      found.forEach(document -> hits.addReached(document, some, reached));
    }
    return reached;
  }

  private List<SearchFinds> differences(List<SavedSearch> searches) {
    Map<EntityId, StoredDocument> subjects = subjects(searches);
    Map<UUID, Set<UUID>> held = alerts.listFinds(searches.stream().map(SavedSearch::id).toList());
    List<SearchFinds> finds = new ArrayList<>();
    for (SavedSearch search : searches) {
      StoredDocument subject = subjects.get(search.subject());
      if (subject != null) {
        Set<UUID> before = held.getOrDefault(search.id(), Set.of());
        finds.add(difference(search, before, hits.of(search, subject)));
      }
    }
    finds.removeIf(SearchFinds::isEmpty);
    return finds;
  }

  private Map<EntityId, StoredDocument> subjects(List<SavedSearch> searches) {
    Map<EntityType, Set<UUID>> idsByType =
        searches.stream()
            .map(SavedSearch::subject)
            .collect(groupingBy(EntityId::type, mapping(EntityId::id, toSet())));
    Map<EntityId, StoredDocument> subjects = new HashMap<>();
    idsByType.forEach((type, ids) ->
        alerts
            .listDocuments(type, ids)
            .values()
            .forEach(document -> subjects.put(document.entity(), document)));
    return subjects;
  }

  private static SearchFinds difference(
      SavedSearch search, Set<UUID> before, Map<UUID, Integer> now) {
    Map<UUID, Integer> entered = new HashMap<>(now);
    entered.keySet().removeAll(before);
    Set<UUID> left = new HashSet<>(before);
    left.removeAll(now.keySet());
    return new SearchFinds(search.id(), search.foundType(), entered, left);
  }
}
