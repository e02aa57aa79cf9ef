package nl.ongekend.core.text;

import java.util.function.Consumer;

/**
 * The words of a text in one language as features: their stems, and the stems of the parts of
 * compounds. Thread-safe.
 */
final class WordFeatures implements TextFeatures {

  private final Stemmer stemmer;
  private final WordSplitter splitter;

  WordFeatures(String language, Iterable<String> labels) {
    stemmer = Stemmer.of(language);
    splitter = new WordSplitter(labels);
  }

  @Override
  public void split(String text, Consumer<String> feature) {
    FoldedText.words(text).forEach(word -> splitWord(word, feature));
  }

  /** Gives the features of one word, in lower case with its accents. */
  void splitWord(String word, Consumer<String> feature) {
    feature.accept(FoldedText.fold(stemmer.stem(word)));
    for (String part : splitter.split(FoldedText.fold(word))) {
      feature.accept(FoldedText.fold(stemmer.stem(part)));
    }
  }
}
