package nl.ongekend.core.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * Takes the inflection off words of one language: Snowball's stemmers. In a language that has none,
 * a word is its own stem. Thread-safe.
 */
final class Stemmer {

  private static final Map<String, Supplier<SnowballStemmer>> SNOWBALL =
      Map.ofEntries(
          Map.entry("ar", ArabicStemmer::new),
          Map.entry("da", DanishStemmer::new),
          Map.entry("de", GermanStemmer::new),
          Map.entry("en", EnglishStemmer::new),
          Map.entry("es", SpanishStemmer::new),
          Map.entry("fi", FinnishStemmer::new),
          Map.entry("fr", FrenchStemmer::new),
          Map.entry("hu", HungarianStemmer::new),
          Map.entry("it", ItalianStemmer::new),
          Map.entry("nl", DutchStemmer::new),
          Map.entry("no", NorwegianStemmer::new),
          Map.entry("pt", PortugueseStemmer::new),
          Map.entry("ro", RomanianStemmer::new),
          Map.entry("ru", RussianStemmer::new),
          Map.entry("sv", SwedishStemmer::new),
          Map.entry("tr", TurkishStemmer::new));

  private final @Nullable ThreadLocal<SnowballStemmer> snowball;

  private Stemmer(@Nullable Supplier<SnowballStemmer> snowball) {
    this.snowball = snowball == null ? null : ThreadLocal.withInitial(snowball);
  }

  private static final Map<String, Stemmer> BY_LANGUAGE = new ConcurrentHashMap<>();

  static Stemmer of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, tag -> new Stemmer(SNOWBALL.get(tag)));
  }

  /** Returns the stem of a word in lower case. */
  String stem(String word) {
    if (snowball == null) {
      return word;
    }
    SnowballStemmer stemmer = snowball.get();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
