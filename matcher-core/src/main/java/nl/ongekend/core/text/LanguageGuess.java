package nl.ongekend.core.text;

import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;

/**
 * Guesses the language of many short texts, by the function words in them ({@code van}, {@code of},
 * {@code des}). One title has none; a file of titles has enough.
 */
public final class LanguageGuess {

  private static final SequencedMap<String, CharArraySet> FUNCTION_WORDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("da", DanishAnalyzer.getDefaultStopSet()),
              Map.entry("de", GermanAnalyzer.getDefaultStopSet()),
              Map.entry("en", EnglishAnalyzer.getDefaultStopSet()),
              Map.entry("es", SpanishAnalyzer.getDefaultStopSet()),
              Map.entry("fi", FinnishAnalyzer.getDefaultStopSet()),
              Map.entry("fr", FrenchAnalyzer.getDefaultStopSet()),
              Map.entry("hu", HungarianAnalyzer.getDefaultStopSet()),
              Map.entry("it", ItalianAnalyzer.getDefaultStopSet()),
              Map.entry("nl", DutchAnalyzer.getDefaultStopSet()),
              Map.entry("no", NorwegianAnalyzer.getDefaultStopSet()),
              Map.entry("pt", PortugueseAnalyzer.getDefaultStopSet()),
              Map.entry("ro", RomanianAnalyzer.getDefaultStopSet()),
              Map.entry("ru", RussianAnalyzer.getDefaultStopSet()),
              Map.entry("sv", SwedishAnalyzer.getDefaultStopSet())));

  private LanguageGuess() {}

  /**
   * Returns the language with the most function words in the texts, a BCP 47 tag; the first in the
   * alphabet when there are more, none when no text has such a word.
   */
  public static Optional<String> findLanguage(Iterable<String> texts) {
    SequencedMap<String, Integer> counts = new TreeMap<>();
    for (String text : texts) {
      for (String word : FoldedText.words(text)) {
        FUNCTION_WORDS.forEach((language, words) -> {
          if (words.contains(word)) {
            counts.merge(language, 1, Integer::sum);
          }
        });
      }
    }
    String best = null;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (best == null || entry.getValue() > counts.getOrDefault(best, 0)) {
        best = entry.getKey();
      }
    }
    return Optional.ofNullable(best);
  }
}
