package nl.ongekend.taxonomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ongekend.taxonomy.ConceptHit.Match;
import org.jspecify.annotations.Nullable;

/**
 * Look-up of labels by their beginning or by the beginning of one of their words: a sorted array of
 * every place in every label where a word starts.
 */
final class LabelSearch {

  private static final Comparator<ConceptHit> BEST_FIRST =
      Comparator.comparing(ConceptHit::match)
          .thenComparing(hit -> !hit.preferred())
          .thenComparing(hit -> hit.label().length())
          .thenComparing(ConceptHit::label)
          .thenComparing(ConceptHit::language)
          .thenComparing(ConceptHit::id);

  private final Labels labels;
  private final WordStart[] starts;

  LabelSearch(Labels labels) {
    this.labels = labels;
    List<WordStart> collected = new ArrayList<>();
    for (String language : labels.languages()) {
      for (int ordinal = 0; ordinal < labels.count(); ordinal++) {
        addLabels(collected, ordinal, language);
      }
    }
    starts = collected.toArray(WordStart[]::new);
    Arrays.sort(starts);
  }

  List<ConceptHit> search(String text, @Nullable String language, int limit) {
    String query = FoldedText.fold(text);
    if (query.isEmpty()) {
      return List.of();
    }
    Map<Integer, ConceptHit> bestByOrdinal = new HashMap<>();
    for (int at = firstFrom(query); at < starts.length && starts[at].startsWith(query); at++) {
      FoldedLabel label = starts[at].label();
      if (language == null || language.equals(label.language())) {
        ConceptHit hit = hit(starts[at], query);
        bestByOrdinal.merge(label.ordinal(), hit, LabelSearch::better);
      }
    }
    return bestByOrdinal.values().stream().sorted(BEST_FIRST).limit(limit).toList();
  }

  private void addLabels(List<WordStart> collected, int ordinal, String language) {
    boolean preferred = labels.findPreferred(ordinal, language).isPresent();
    for (String text : labels.all(ordinal, language)) {
      FoldedLabel label =
          new FoldedLabel(ordinal, language, text, FoldedText.fold(text), preferred);
      preferred = false;
      for (int at = 0; at >= 0 && at < label.folded().length(); at = label.nextWord(at)) {
        collected.add(new WordStart(label, at));
      }
    }
  }

  /** Returns the position of the first word start that is not before the query. */
  private int firstFrom(String query) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle].compareTo(query) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private ConceptHit hit(WordStart start, String query) {
    FoldedLabel label = start.label();
    Match match = Match.WORD_PREFIX;
    if (start.offset() == 0) {
      match = label.folded().length() == query.length() ? Match.EXACT : Match.PREFIX;
    }
    ConceptId id = labels.ids().get(label.ordinal());
    return new ConceptHit(
        id, label.ordinal(), label.text(), label.language(), label.preferred(), match);
  }

  private static ConceptHit better(ConceptHit first, ConceptHit second) {
    return BEST_FIRST.compare(first, second) <= 0 ? first : second;
  }

  private record FoldedLabel(
      int ordinal, String language, String text, String folded, boolean preferred) {

    int nextWord(int offset) {
      int space = folded.indexOf(' ', offset);
      return space < 0 ? -1 : space + 1;
    }
  }

  /**
   * A place in a label where a word starts.
   *
   * @param key the first four characters from there, so that most comparisons need no text
   */
  private record WordStart(FoldedLabel label, int offset, long key)
      implements Comparable<WordStart> {

    private static final int KEY_CHARACTERS = 4;

    WordStart(FoldedLabel label, int offset) {
      this(label, offset, key(label.folded(), offset));
    }

    boolean startsWith(String query) {
      return label.folded().startsWith(query, offset);
    }

    int compareTo(String query) {
      return compare(label.folded(), offset, query, 0);
    }

    @Override
    public int compareTo(WordStart other) {
      // Characters are unsigned, and so must the key be.
      int byKey = Long.compareUnsigned(key, other.key);
      return byKey != 0
          ? byKey
          : compare(label.folded(), offset, other.label.folded(), other.offset);
    }

    private static long key(String text, int offset) {
      long key = 0;
      for (int i = offset; i < offset + KEY_CHARACTERS; i++) {
        key = key << Character.SIZE | (i < text.length() ? text.charAt(i) : 0);
      }
      return key;
    }

    private static int compare(String first, int firstFrom, String second, int secondFrom) {
      int length = Math.min(first.length() - firstFrom, second.length() - secondFrom);
      for (int i = 0; i < length; i++) {
        int difference = first.charAt(firstFrom + i) - second.charAt(secondFrom + i);
        if (difference != 0) {
          return difference;
        }
      }
      return (first.length() - firstFrom) - (second.length() - secondFrom);
    }
  }
}
