package nl.ongekend.core.reading.concept;

import java.util.Arrays;
import java.util.List;
import nl.ongekend.core.reading.MatchedHow;

/**
 * The roots in a passage and where they stand. A word has one root; a compound that no label has
 * gives the roots of its parts; two words that a label writes as one give that one.
 *
 * <p>Only roots that some label has are kept. Parts that stand in one word share its place.
 */
final class PassageRoots {

  private final Passage passage;
  private int[] root = new int[8];
  private int[] first = new int[8];
  private int[] last = new int[8];
  private MatchedHow[] how = new MatchedHow[8];
  private int size;

  private PassageRoots(Passage passage) {
    this.passage = passage;
  }

  /**
   * Returns the roots of a passage.
   *
   * @param compounding whether the language writes compounds as one word
   * @param mistakes whether words that nothing else explains are looked up with one mistake
   */
  static PassageRoots of(
      Passage passage, LabelIndex labels, boolean compounding, boolean mistakes) {
    PassageRoots roots = new PassageRoots(passage);
    CompoundSplitter compounds = new CompoundSplitter(labels);
    List<Word> words = passage.words();
    for (int place = 0; place < words.size(); place++) {
      String word = words.get(place).folded();
      if (StopWords.has(word)) {
        continue;
      }
      int known = labels.root(WordRoot.of(word));
      roots.add(known, place, place, MatchedHow.EXACT);
      if (known == LabelIndex.UNKNOWN && mistakes) {
        known = Spelling.nearest(labels, word);
        roots.add(known, place, place, MatchedHow.SIMILAR);
      }
      // In the middle of a sentence a capital makes a name of it, which has no parts.
      boolean name = place > 0 && words.get(place).capitalised();
      if (known == LabelIndex.UNKNOWN && compounding && !name) {
        for (int part : compounds.parts(word)) {
          roots.add(part, place, place, MatchedHow.COMPOUND);
        }
      }
      if (compounding && place + 1 < words.size()) {
        int joined = compounds.joined(word, words.get(place + 1).folded());
        roots.add(joined, place, place + 1, MatchedHow.COMPOUND);
      }
    }
    return roots;
  }

  private void add(int found, int from, int to, MatchedHow recognised) {
    if (found == LabelIndex.UNKNOWN) {
      return;
    }
    if (size == root.length) {
      root = Arrays.copyOf(root, 2 * size);
      first = Arrays.copyOf(first, 2 * size);
      last = Arrays.copyOf(last, 2 * size);
      how = Arrays.copyOf(how, 2 * size);
    }
    root[size] = found;
    first[size] = from;
    last[size] = to;
    how[size++] = recognised;
  }

  /** Returns whether a root is the last that its words give: what they are a kind of. */
  boolean isHead(int at) {
    return at + 1 == size || first[at + 1] > first[at] || last[at + 1] > first[at + 1];
  }

  /** Returns the passage. */
  Passage passage() {
    return passage;
  }

  /** Returns how many roots there are. */
  int size() {
    return size;
  }

  /** Returns a root, by its place among the roots. */
  int root(int at) {
    return root[at];
  }

  /** Returns the first word that a root stands for. */
  int firstWord(int at) {
    return first[at];
  }

  /** Returns the last word that a root stands for. */
  int lastWord(int at) {
    return last[at];
  }

  /**
   * Returns how a root stands there: {@link MatchedHow#EXACT} as a word of its own, else {@link
   * MatchedHow#COMPOUND} or {@link MatchedHow#SIMILAR}.
   */
  MatchedHow how(int at) {
    return how[at];
  }
}
