package nl.ongekend.eval.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.reading.ConceptKind;
import nl.ongekend.core.reading.Facts;
import nl.ongekend.core.reading.MatchedHow;
import nl.ongekend.core.reading.ReadConcept;
import nl.ongekend.core.reading.Reading;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.Span;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.Labels;
import nl.ongekend.taxonomy.TaxonomySnapshot;

/**
 * The reader that everyone writes first, as a baseline: it finds the words of a Dutch or English
 * label where they stand in the text, longest label first, and reads nothing else. Every skill of a
 * vacancy is essential to it.
 */
public final class LabelLookup implements MeasuredReader {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final List<String> LANGUAGES = List.of("nl", "en");
  private static final int SURE = 1_000;
  private static final Facts NOTHING =
      new Facts(
          List.of(), null, null, List.of(), List.of(), null, null, null, null, null, null, null,
          List.of(), List.of(), List.of());

  private record Labelled(ConceptKind kind, ConceptId id, String label, String language) {}

  private final Map<String, Labelled> conceptByWords = new HashMap<>();
  private int mostWords;

  /** Takes the labels of a taxonomy; of two concepts with one label the occupation counts. */
  public LabelLookup(TaxonomySnapshot taxonomy) {
    add(taxonomy, ConceptType.OCCUPATION, ConceptKind.OCCUPATION);
    add(taxonomy, ConceptType.SKILL, ConceptKind.SKILL);
  }

  private void add(TaxonomySnapshot taxonomy, ConceptType type, ConceptKind kind) {
    Labels labels = taxonomy.labels(type);
    for (int i = 0; i < labels.count(); i++) {
      ConceptId id = taxonomy.id(type, i);
      for (String language : LANGUAGES) {
        for (String label : labels.all(i, language)) {
          add(new Labelled(kind, id, label, language));
        }
      }
    }
  }

  private void add(Labelled labelled) {
    List<Span> words = words(labelled.label());
    if (!words.isEmpty()) {
      conceptByWords.putIfAbsent(key(labelled.label(), words), labelled);
      mostWords = Math.max(mostWords, words.size());
    }
  }

  @Override
  public Reading read(String text, ReadingKind kind) {
    Map<Labelled, List<Span>> found = new LinkedHashMap<>();
    List<Span> words = words(text);
    int next = 0;
    while (next < words.size()) {
      next += Math.max(1, find(text, words.subList(next, words.size()), found));
    }
    List<ReadConcept> concepts =
        found.entrySet().stream()
            .map(entry -> concept(entry.getKey(), entry.getValue(), kind))
            .toList();
    return new Reading(kind, text, null, List.of(), concepts, NOTHING, List.of());
  }

  /** Adds the longest label that the words begin with; returns how many words it has. */
  private int find(String text, List<Span> words, Map<Labelled, List<Span>> found) {
    for (int count = Math.min(mostWords, words.size()); count > 0; count--) {
      List<Span> some = words.subList(0, count);
      Labelled labelled = conceptByWords.get(key(text, some));
      if (labelled != null) {
        Span span = new Span(some.getFirst().start(), some.getLast().end());
        found.computeIfAbsent(labelled, one -> new ArrayList<>()).add(span);
        return count;
      }
    }
    return 0;
  }

  private static ReadConcept concept(Labelled one, List<Span> spans, ReadingKind kind) {
    boolean asked = kind == ReadingKind.VACANCY && one.kind() == ConceptKind.SKILL;
    Importance importance = asked ? Importance.ESSENTIAL : null;
    return new ReadConcept(
        one.kind(),
        one.id(),
        one.label(),
        one.language(),
        importance,
        SURE,
        true,
        MatchedHow.EXACT,
        spans);
  }

  private static List<Span> words(String text) {
    return WORD.matcher(text).results().map(word -> new Span(word.start(), word.end())).toList();
  }

  private static String key(String text, List<Span> words) {
    StringBuilder key = new StringBuilder();
    for (Span word : words) {
      key.append(word.in(text).toLowerCase(Locale.ROOT)).append(' ');
    }
    return key.toString();
  }
}
