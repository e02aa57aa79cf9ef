package nl.ongekend.core.quality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ongekend.core.rule.Source;
import nl.ongekend.core.rule.TableText;
import nl.ongekend.core.rule.Words;

/**
 * Words of a vacancy that deserve a look.
 *
 * @param id lower-case words with hyphens
 * @param finding what is the matter
 * @param en the English words
 * @param nl the Dutch words
 * @param source where it is written
 */
public record Phrase(String id, Finding finding, List<String> en, List<String> nl, Source source) {

  private static final List<String> FIELDS = List.of("finding", "en", "nl", "source", "status");

  /** Copies the lists. */
  public Phrase {
    en = List.copyOf(en);
    nl = List.copyOf(nl);
  }

  /** What is the matter with words. */
  public enum Finding {
    /** It is never kept as a requirement. */
    REFUSED,
    /** It says less than it seems. */
    UNCLEAR
  }

  /**
   * A place in a text.
   *
   * @param start the first character
   * @param end the character after the last
   * @param text the words as they stand there
   */
  public record Span(int start, int end, String text) {}

  static Phrase read(TableText.Entry entry) {
    entry.requireFields(FIELDS);
    return new Phrase(
        entry.key(),
        Words.of(entry, "finding").one(Finding.class),
        words(entry, "en"),
        words(entry, "nl"),
        Source.read(entry));
  }

  private static List<String> words(TableText.Entry entry, String language) {
    return Words.of(entry, language).parts().stream()
        .map(part -> part.text().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Returns the first place of its words in a text, as whole words, upper or lower case. */
  public Optional<Span> findIn(String text, String language) {
    String alternatives =
        (language.equals("nl") ? nl : en)
            .stream().map(words -> words.replace(" ", "\\s+")).collect(Collectors.joining("|"));
    Matcher matcher =
        Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])")
            .matcher(text);
    return matcher.find()
        ? Optional.of(new Span(matcher.start(), matcher.end(), matcher.group()))
        : Optional.empty();
  }
}
