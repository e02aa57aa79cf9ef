package nl.ongekend.taxonomy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/**
 * The words for the concepts of one type, per language: one preferred label and any number of
 * alternatives.
 *
 * <p>Languages are lower-case BCP 47 tags ({@code nl}, {@code ar}). Ordinals are those of the
 * snapshot; one outside {@code [0, count())} throws an {@link IndexOutOfBoundsException}. A
 * language that the taxonomy does not have is not an error: it has no labels.
 *
 * <p>Immutable and thread-safe.
 */
public final class Labels {

  private static final List<String> FALLBACK = List.of("en", "nl");

  private final List<ConceptId> ids;
  private final NavigableMap<String, List<@Nullable Entry>> byLanguage;

  /** The lists of {@code byLanguage} are indexed by ordinal and as long as {@code ids}. */
  Labels(List<ConceptId> ids, NavigableMap<String, List<@Nullable Entry>> byLanguage) {
    this.ids = ids;
    this.byLanguage = byLanguage;
  }

  /** Returns the number of concepts. */
  public int count() {
    return ids.size();
  }

  /**
   * Returns the best label there is for people who read the language: the preferred label in that
   * language, else in English, else in Dutch, else the URI.
   */
  public String preferred(int ordinal, String language) {
    String own = preferredIn(ordinal, language);
    if (own != null) {
      return own;
    }
    for (String other : FALLBACK) {
      String label = preferredIn(ordinal, other);
      if (label != null) {
        return label;
      }
    }
    return ids.get(ordinal).uri();
  }

  /** Returns the preferred label in exactly this language, if there is one. */
  public Optional<String> findPreferred(int ordinal, String language) {
    return Optional.ofNullable(preferredIn(ordinal, language));
  }

  /** Returns the other labels in exactly this language, in code point order; often none. */
  public List<String> alternatives(int ordinal, String language) {
    Entry entry = entry(ordinal, language);
    return entry == null ? List.of() : entry.alternatives();
  }

  /** Returns every label in exactly this language, the preferred one first. */
  public List<String> all(int ordinal, String language) {
    Entry entry = entry(ordinal, language);
    if (entry == null) {
      return List.of();
    }
    List<String> labels = new ArrayList<>(entry.alternatives().size() + 1);
    if (entry.preferred() != null) {
      labels.add(entry.preferred());
    }
    labels.addAll(entry.alternatives());
    return Collections.unmodifiableList(labels);
  }

  /**
   * Returns whether the preferred label in exactly this language comes from a source that somebody
   * who speaks the language has reviewed. {@code false} when there is no such label.
   */
  public boolean reviewed(int ordinal, String language) {
    Entry entry = entry(ordinal, language);
    return entry != null && entry.reviewed();
  }

  /** Returns the languages in which at least one concept has a label, in alphabetical order. */
  public SequencedSet<String> languages() {
    return Collections.unmodifiableSequencedSet(byLanguage.navigableKeySet());
  }

  List<ConceptId> ids() {
    return ids;
  }

  @Nullable Entry entry(int ordinal, String language) {
    List<@Nullable Entry> entries = byLanguage.get(language);
    if (entries == null) {
      // The promise of an exception holds for unknown languages too.
      Objects.checkIndex(ordinal, ids.size());
      return null;
    }
    return entries.get(ordinal);
  }

  private @Nullable String preferredIn(int ordinal, String language) {
    Entry entry = entry(ordinal, language);
    return entry == null ? null : entry.preferred();
  }

  /**
   * The labels of one concept in one language.
   *
   * @param preferred absent when a source gave alternatives only
   * @param alternatives in code point order, without duplicates and without the preferred label
   * @param reviewed whether the preferred label was reviewed
   */
  record Entry(@Nullable String preferred, List<String> alternatives, boolean reviewed) {}
}
