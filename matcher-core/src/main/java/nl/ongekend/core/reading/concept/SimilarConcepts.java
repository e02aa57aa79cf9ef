package nl.ongekend.core.reading.concept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.ongekend.core.reading.MatchedHow;
import nl.ongekend.core.text.ConceptLabel;
import nl.ongekend.core.text.LinkedConcept;
import nl.ongekend.core.text.PhraseLinker;
import nl.ongekend.core.text.PhraseSearch;
import org.jspecify.annotations.Nullable;

/**
 * Concepts that the phrases of a text are like, where no label stands: {@code Operator zuivel} is
 * like <i>procesoperator zuivel</i>. Immutable and thread-safe.
 *
 * <p>Phrases of running text are like something or other in any taxonomy, so a phrase is compared
 * with few concepts: occupations where a text names its occupation, and skills of an occupation
 * that was taken. Each phrase speaks for the nearest of them only.
 */
final class SimilarConcepts {

  /** What a text may be in when nobody knows. */
  private static final List<String> USUAL = List.of("nl", "en");

  private final LabelIndex labels;
  private final Map<String, PhraseLinker> linkers = new HashMap<>();
  private final Map<String, PhraseSearch> occupations = new HashMap<>();

  private SimilarConcepts(LabelIndex labels) {
    this.labels = labels;
    Map<String, Set<ConceptLabel>> byLanguage = new HashMap<>();
    for (int label = 0; label < labels.count(); label++) {
      String language = labels.language(label);
      byLanguage
          .computeIfAbsent(language, _ -> new LinkedHashSet<>())
          .add(new ConceptLabel(name(labels.concept(label)), language, labels.text(label)));
    }
    byLanguage.forEach(
        (language, own) -> linkers.put(language, PhraseLinker.of(language, List.copyOf(own))));
    List<String> all =
        IntStream.range(0, labels.taxonomy().occupationCount())
            .mapToObj(SimilarConcepts::name)
            .toList();
    linkers.forEach((language, linker) -> occupations.put(language, linker.among(all)));
  }

  /** Returns what finds the concepts of these labels. */
  static SimilarConcepts of(LabelIndex labels) {
    return new SimilarConcepts(labels);
  }

  /**
   * A concept that a phrase is like.
   *
   * @param sighting the concept and where
   * @param passage the passage that is in
   * @param likeness how much, in [0, 1]
   */
  record Similar(Sighting sighting, ReadPassage passage, double likeness) {}

  /** Returns the occupation that each phrase is most like. */
  List<Similar> occupations(List<ReadPassage> passages, String text, @Nullable String language) {
    return nearest(occupations, passages, text, language);
  }

  /**
   * Returns the skill that each phrase is most like.
   *
   * @param skills the ordinals of the skills to look at
   */
  List<Similar> skills(
      Collection<Integer> skills,
      List<ReadPassage> passages,
      String text,
      @Nullable String language) {
    List<String> names = skills.stream().map(skill -> name(labels.conceptOfSkill(skill))).toList();
    Map<String, PhraseSearch> searches = new LinkedHashMap<>();
    for (String one : languages(language)) {
      PhraseLinker linker = linkers.get(one);
      if (linker != null) {
        searches.put(one, linker.among(names));
      }
    }
    return nearest(searches, passages, text, language);
  }

  private static List<String> languages(@Nullable String language) {
    return language == null ? USUAL : List.of(language);
  }

  private List<Similar> nearest(
      Map<String, PhraseSearch> searches,
      List<ReadPassage> passages,
      String text,
      @Nullable String language) {
    List<PhraseSearch> those =
        languages(language).stream().map(searches::get).filter(Objects::nonNull).toList();
    List<Similar> found = new ArrayList<>();
    for (ReadPassage read : passages) {
      Passage passage = read.roots().passage();
      for (WordGroup group : WordGroup.of(passage, text)) {
        those.stream()
            .flatMap(search -> search.rank(group.in(passage, text)).stream().limit(1))
            .max(Comparator.comparingDouble(LinkedConcept::score))
            .ifPresent(best -> found.add(similar(best, group, read)));
      }
    }
    return found;
  }

  private Similar similar(LinkedConcept linked, WordGroup group, ReadPassage passage) {
    int label = number(linked.label());
    LabelMatch match =
        new LabelMatch(
            label,
            passage.roots().passage(),
            group.firstWord(),
            group.lastWord(),
            MatchedHow.SIMILAR,
            0);
    Sighting sighting =
        new Sighting(
            labels.concept(label), labels.size(label), match, labels.isPreferred(label), false);
    return new Similar(sighting, passage, linked.score());
  }

  private int number(ConceptLabel label) {
    int concept = Integer.parseInt(label.concept());
    int number = labels.firstLabel(concept);
    while (!labels.language(number).equals(label.language())
        || !labels.text(number).equals(label.text())) {
      number++;
    }
    return number;
  }

  private static String name(int concept) {
    return Integer.toString(concept);
  }
}
