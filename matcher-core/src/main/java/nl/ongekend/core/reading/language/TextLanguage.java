package nl.ongekend.core.reading.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ongekend.core.reading.Span;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.Labels;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text or of a part of it, and where its sentences and tokens are.
 *
 * <p>A language is two letters after ISO 639-1. It is told by the script where only one language is
 * expected in it, else by words that are frequent in it. Too little text, or two languages alike,
 * is no language. Example: {@code "geen auto"} is {@code nl}, {@code "Delfzijl"} is none.
 *
 * <p>Immutable and thread-safe; O(length).
 */
public final class TextLanguage {

  private static final int UNIT = 60;
  private static final int LEAST = 30;
  private static final int SHORT_WORD = 2;
  private static final int SHORTEST_OF_LABEL = 4;
  private static final List<String> LABEL_LANGUAGES = List.of("nl", "en", "pl", "tr");
  private static final String SEVERAL = "";

  private final Map<String, List<String>> languagesOfWord = new HashMap<>();

  private TextLanguage() {
    for (PhraseFile.Entry entry : PhraseFile.read(TextLanguage.class, "words.txt")) {
      List<String> languages =
          languagesOfWord.computeIfAbsent(
              Tokens.of(entry.phrase()).folded(0), word -> new ArrayList<>());
      if (!languages.contains(entry.code())) {
        languages.add(entry.code());
      }
    }
  }

  /**
   * Returns one that also knows the words of the labels of a taxonomy, as far as only one language
   * has them; so it can tell titles, which have few function words.
   *
   * @param taxonomy whose Dutch, English, Polish and Turkish labels are used
   */
  public static TextLanguage of(TaxonomySnapshot taxonomy) {
    Map<String, String> languageOfWord = new HashMap<>();
    for (ConceptType type : ConceptType.values()) {
      for (String language : LABEL_LANGUAGES) {
        addLabels(taxonomy.labels(type), language, languageOfWord);
      }
    }
    TextLanguage known = new TextLanguage();
    languageOfWord.forEach((word, language) -> {
      if (!language.equals(SEVERAL)) {
        known.languagesOfWord.putIfAbsent(word, List.of(language));
      }
    });
    return known;
  }

  /** Returns the one that comes with the program, without the words of any taxonomy. */
  public static TextLanguage standard() {
    return Standard.INSTANCE;
  }

  /** Returns the language that most of a text is in; null when there is too little. */
  public @Nullable String language(String text) {
    return language(Tokens.of(text));
  }

  /** Returns the language that most of some tokens are in; null when there are too few. */
  public @Nullable String language(Tokens tokens) {
    return language(tokens, 0, tokens.count());
  }

  /**
   * Returns the language that most of a part is in; null when there is too little.
   *
   * @param tokens the tokens
   * @param from the first
   * @param to one past the last
   */
  public @Nullable String language(Tokens tokens, int from, int to) {
    String byScript = from < to ? Scripts.language(tokens.span(from, to).in(tokens.text())) : null;
    return byScript != null ? byScript : byWords(tokens, from, to);
  }

  /** Returns where the sentences of a text are, in its order; lines and items of lists are some. */
  public List<Span> sentences(String text) {
    Tokens tokens = Tokens.of(text);
    List<Span> sentences = new ArrayList<>();
    int from = -1;
    int last = -1;
    for (int token = 0; token < tokens.count(); token++) {
      if (tokens.kind(token) == TokenKind.BREAK) {
        continue;
      }
      if (from >= 0 && tokens.sentence(token) != tokens.sentence(from)) {
        sentences.add(tokens.span(from, last + 1));
        from = -1;
      }
      from = from < 0 ? token : from;
      last = token;
    }
    if (from >= 0) {
      sentences.add(tokens.span(from, last + 1));
    }
    return List.copyOf(sentences);
  }

  /** Returns where the words and numbers of a text are, in its order. */
  public List<Span> tokens(String text) {
    Tokens tokens = Tokens.of(text);
    List<Span> spans = new ArrayList<>();
    for (int token = 0; token < tokens.count(); token++) {
      if (tokens.is(token, TokenKind.WORD) || tokens.is(token, TokenKind.NUMBER)) {
        spans.add(tokens.span(token, token + 1));
      }
    }
    return List.copyOf(spans);
  }

  private static void addLabels(
      Labels labels, String language, Map<String, String> languageOfWord) {
    for (int concept = 0; concept < labels.count(); concept++) {
      for (String label : labels.all(concept, language)) {
        Tokens tokens = Tokens.of(label);
        for (int token = 0; token < tokens.count(); token++) {
          if (tokens.folded(token).length() >= SHORTEST_OF_LABEL) {
            languageOfWord.merge(
                tokens.folded(token),
                language,
                (before, also) -> before.equals(also) ? before : SEVERAL);
          }
        }
      }
    }
  }

  private @Nullable String byWords(Tokens tokens, int from, int to) {
    Map<String, Integer> votes = new HashMap<>();
    for (int token = from; token < to; token++) {
      vote(tokens.folded(token), votes);
    }
    String best = null;
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        second = most;
        most = vote.getValue();
        best = vote.getKey();
      } else {
        second = Math.max(second, vote.getValue());
      }
    }
    // A fifth more than the next one: two languages with one word each are no answer.
    return most >= LEAST && 5 * most > 6 * second ? best : null;
  }

  private void vote(String word, Map<String, Integer> votes) {
    List<String> languages = languagesOfWord.get(word);
    if (languages != null) {
      int weight = (word.length() <= SHORT_WORD ? UNIT / 2 : UNIT) / languages.size();
      for (String language : languages) {
        votes.merge(language, weight, Integer::sum);
      }
    }
  }

  private static final class Standard {
    private static final TextLanguage INSTANCE = new TextLanguage();
  }
}
