package nl.ongekend.core.reading.concept;

import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.reading.MatchedHow;
import nl.ongekend.taxonomy.Csr;
import org.jspecify.annotations.Nullable;

/**
 * Finds labels in a passage. A label is there when all its roots stand near each other, in any
 * order, with at most {@value #MOST_GAP} other words of meaning between them.
 *
 * <p>Cost: for each root of the passage, the labels listed under it, times their few roots, times a
 * window of a dozen words; no more, however the text is made.
 */
final class LabelMatcher {

  private static final int MOST_GAP = 2;

  /** Words that may stand in between, whether they mean something or not. */
  private static final int SLACK = 4;

  /** A label of so few letters means something else when it is not written as it is. */
  private static final int ABBREVIATION = 3;

  private final LabelIndex labels;
  private final PassageRoots roots;
  private final String text;
  private final List<LabelMatch> found = new ArrayList<>();

  private LabelMatcher(LabelIndex labels, PassageRoots roots, String text) {
    this.labels = labels;
    this.roots = roots;
    this.text = text;
  }

  /**
   * Returns the labels in a passage, in the order in which their rarest words stand.
   *
   * @param text the whole text
   */
  static List<LabelMatch> find(LabelIndex labels, PassageRoots roots, String text) {
    LabelMatcher matcher = new LabelMatcher(labels, roots, text);
    Csr labelsByRoot = labels.labelsByRoot();
    for (int at = 0; at < roots.size(); at++) {
      int root = roots.root(at);
      for (int i = labelsByRoot.start(root); i < labelsByRoot.end(root); i++) {
        matcher.match(labelsByRoot.value(i), at);
      }
    }
    return matcher.found;
  }

  private void match(int label, int anchor) {
    Reach reach = new Reach();
    int size = labels.size(label);
    if (size == 1 && !roots.isHead(anchor)) {
      return;
    }
    for (int place = 0; place < size; place++) {
      int at = nearest(labels.root(label, place), anchor, size + SLACK);
      if (at < 0) {
        return;
      }
      reach.add(roots, at);
    }
    int gap = content(reach.firstWord, reach.lastWord) - reach.words;
    MatchedHow how = gap > Math.min(MOST_GAP, size - 1) ? null : how(label, reach, gap);
    if (how != null) {
      found.add(new LabelMatch(label, roots.passage(), reach.firstWord, reach.lastWord, how, gap));
    }
  }

  /** Returns the place of a root that is nearest to another, -1 when none is near enough. */
  private int nearest(int root, int anchor, int most) {
    if (roots.root(anchor) == root) {
      return anchor;
    }
    int best = -1;
    int nearest = most + 1;
    int word = roots.firstWord(anchor);
    for (int at = anchor - 1; at >= 0 && word - roots.firstWord(at) < nearest; at--) {
      if (roots.root(at) == root) {
        best = at;
        nearest = word - roots.firstWord(at);
      }
    }
    for (int at = anchor + 1; at < roots.size() && roots.firstWord(at) - word < nearest; at++) {
      if (roots.root(at) == root) {
        best = at;
        nearest = roots.firstWord(at) - word;
      }
    }
    return best;
  }

  private int content(int firstWord, int lastWord) {
    int content = 0;
    for (int word = firstWord; word <= lastWord; word++) {
      content += StopWords.has(folded(word)) ? 0 : 1;
    }
    return content;
  }

  private String folded(int word) {
    return roots.passage().words().get(word).folded();
  }

  /** Returns how a label stands there; missing when it is one word that only looks like it. */
  private @Nullable MatchedHow how(int label, Reach reach, int gap) {
    boolean alone = labels.size(label) == 1;
    if (reach.how != MatchedHow.EXACT) {
      return reach.how;
    }
    for (String form : LabelIndex.forms(labels.text(label))) {
      if (isExact(form, reach)) {
        return alone && isOther(form, reach) ? null : MatchedHow.EXACT;
      }
      if (alone && isPlural(form, reach)) {
        return MatchedHow.INFLECTED;
      }
    }
    if (alone) {
      return null;
    }
    return reach.ordered && gap == 0 ? MatchedHow.INFLECTED : MatchedHow.COMPOUND;
  }

  private boolean isExact(String form, Reach reach) {
    List<Word> words = Word.of(form);
    if (words.size() != reach.lastWord - reach.firstWord + 1) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).folded().equals(folded(reach.firstWord + i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a short label is written otherwise than the text writes the word. */
  private boolean isOther(String form, Reach reach) {
    Word word = roots.passage().words().get(reach.firstWord);
    return form.length() <= ABBREVIATION && !form.equals(text.substring(word.start(), word.end()));
  }

  private boolean isPlural(String form, Reach reach) {
    List<Word> words = Word.of(form);
    return words.size() == 1
        && WordRoot.isPlural(words.getFirst().folded(), folded(reach.firstWord));
  }

  /** Where the roots of one label stand. */
  private static final class Reach {
    private int firstWord = Integer.MAX_VALUE;
    private int lastWord = -1;
    private int words;
    private int before = -1;
    private boolean ordered = true;
    private MatchedHow how = MatchedHow.EXACT;

    void add(PassageRoots roots, int at) {
      boolean sameWord = before >= 0 && roots.firstWord(at) == roots.firstWord(before);
      words += sameWord ? 0 : roots.lastWord(at) - roots.firstWord(at) + 1;
      ordered &= at > before;
      before = at;
      how = roots.how(at).compareTo(how) > 0 ? roots.how(at) : how;
      firstWord = Math.min(firstWord, roots.firstWord(at));
      lastWord = Math.max(lastWord, roots.lastWord(at));
    }
  }
}
