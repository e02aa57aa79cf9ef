package nl.ongekend.core.scheme;

import java.util.Set;
import java.util.TreeSet;

/** What has to hold for a scheme to be used. */
public sealed interface SchemeCondition {

  /** Returns the answer it asks for. */
  Fact fact();

  /** Returns the words it names, in alphabetical order. */
  Set<String> words();

  /** Returns whether a known answer meets it. */
  boolean holds(String answer);

  /**
   * The answer is one of these.
   *
   * @param fact the answer
   * @param words the words
   */
  record OneOf(Fact fact, Set<String> words) implements SchemeCondition {

    /** Copies the words in alphabetical order. */
    public OneOf {
      words = new TreeSet<>(words);
    }

    @Override
    public boolean holds(String answer) {
      return words.contains(answer);
    }
  }

  /**
   * The answer is none of these.
   *
   * @param fact the answer
   * @param words the words
   */
  record NoneOf(Fact fact, Set<String> words) implements SchemeCondition {

    /** Copies the words in alphabetical order. */
    public NoneOf {
      words = new TreeSet<>(words);
    }

    @Override
    public boolean holds(String answer) {
      return !words.contains(answer);
    }
  }
}
