package nl.ongekend.core.reading.concept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words by which a text says how much it wants something, or that it is not there: {@code is een
 * pré}, {@code you will learn}, {@code no experience with}.
 *
 * <p>The nearest cue of the sentence decides; without one, the heading above. They are listed in
 * {@code cues.txt}. Immutable and thread-safe.
 */
final class RequirementCues {

  private static final RequirementCues STANDARD = read();
  private static final int MOST_WORDS = 5;

  private final Map<String, Cue> byPhrase;

  private RequirementCues(Map<String, Cue> byPhrase) {
    this.byPhrase = Map.copyOf(byPhrase);
  }

  /** What a cue says. */
  enum Cue {
    /** It has to be there. */
    MUST,
    /** It would be welcome. */
    NICE,
    /** It can be learned in the job, or somebody wants to learn it. */
    LEARN,
    /** It is not there, or not asked. */
    NOT,
    /** As a heading: what follows speaks of something else. */
    OTHER
  }

  /** A cue and the words of a passage that give it. */
  record Place(Cue cue, int firstWord, int lastWord) {

    private int distance(int first, int last) {
      return Math.max(0, Math.max(firstWord - last, first - lastWord));
    }
  }

  /** Returns the cues of the project. */
  static RequirementCues standard() {
    return STANDARD;
  }

  /** Returns the cues in a passage, in its order; where several begin, the longest. */
  List<Place> in(Passage passage) {
    List<Place> places = new ArrayList<>();
    int size = passage.words().size();
    for (int first = 0; first < size; first++) {
      for (int last = Math.min(size, first + MOST_WORDS) - 1; last >= first; last--) {
        Cue cue = byPhrase.get(phrase(passage.words().subList(first, last + 1)));
        if (cue != null) {
          places.add(new Place(cue, first, last));
          first = last;
          break;
        }
      }
    }
    return places;
  }

  /** Returns whether a passage is about what follows it: it ends with a colon, or is cues alone. */
  static boolean isHeading(Passage passage, List<Place> places) {
    int words = places.stream().mapToInt(place -> place.lastWord() - place.firstWord() + 1).sum();
    return passage.announces() || words == passage.words().size();
  }

  /** Returns what the cue nearest to some words says; missing when there is none. */
  static @Nullable Cue nearest(List<Place> places, int firstWord, int lastWord) {
    Cue nearest = null;
    int least = Integer.MAX_VALUE;
    for (Place place : places) {
      if (place.cue() != Cue.OTHER && place.distance(firstWord, lastWord) < least) {
        least = place.distance(firstWord, lastWord);
        nearest = place.cue();
      }
    }
    return nearest;
  }

  private static String phrase(List<Word> words) {
    StringBuilder phrase = new StringBuilder();
    words.forEach(word -> phrase.append(phrase.isEmpty() ? "" : " ").append(word.folded()));
    return phrase.toString();
  }

  private static RequirementCues read() {
    Map<String, Cue> byPhrase = new HashMap<>();
    Cue cue = Cue.OTHER;
    for (String line : text().lines().map(String::strip).toList()) {
      if (line.startsWith("[")) {
        cue = Cue.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        byPhrase.put(phrase(Word.of(line)), cue);
      }
    }
    return new RequirementCues(byPhrase);
  }

  private static String text() {
    try (InputStream in = RequirementCues.class.getResourceAsStream("cues.txt")) {
      return new String(Objects.requireNonNull(in, "cues.txt").readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cues.txt of the program cannot be read", e);
    }
  }
}
