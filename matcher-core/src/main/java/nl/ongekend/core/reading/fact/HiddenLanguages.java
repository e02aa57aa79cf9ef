package nl.ongekend.core.reading.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.core.reading.ReadLanguage;
import nl.ongekend.core.reading.language.Phrase;

/**
 * Dutch that a vacancy needs and does not ask: an English text with duties of contact, customers,
 * safety or writing in it, or a Dutch text that says nothing of language. One for each sentence, so
 * that a person can say of each whether it is needed.
 */
final class HiddenLanguages {

  private static final String DUTCH = "nl";
  private static final int MOST = 10;

  private HiddenLanguages() {}

  /**
   * Returns what is hidden; nothing when the text asks Dutch in words.
   *
   * @param named the languages that the text names
   */
  static List<ReadLanguage> read(FactScan facts, List<ReadLanguage> named) {
    boolean asked =
        named.stream()
            .anyMatch(language -> language.language().equals(DUTCH) && language.required());
    if (asked || facts.language() == null || facts.tokens().count() == 0) {
      return List.of();
    }
    return facts.language().equals(DUTCH) ? writtenInIt(facts, named) : duties(facts);
  }

  private static List<ReadLanguage> writtenInIt(FactScan facts, List<ReadLanguage> named) {
    boolean silent = named.isEmpty() && facts.scan().phrases("language").isEmpty();
    if (!silent) {
      return List.of();
    }
    int to = 1;
    while (to < facts.tokens().count() && facts.tokens().sameSentence(0, to)) {
      to++;
    }
    return List.of(hidden(facts, 0, to, "written-in-it"));
  }

  private static List<ReadLanguage> duties(FactScan facts) {
    List<ReadLanguage> hidden = new ArrayList<>();
    Set<Integer> sentences = new HashSet<>();
    for (Phrase duty : facts.scan().phrases("hidden")) {
      boolean first = sentences.add(facts.tokens().sentence(duty.from()));
      if (first && hidden.size() < MOST && !facts.isNegated(duty)) {
        hidden.add(hidden(facts, duty.from(), duty.to(), duty.code()));
      }
    }
    return hidden;
  }

  private static ReadLanguage hidden(FactScan facts, int from, int to, String why) {
    return new ReadLanguage(DUTCH, null, false, true, facts.scan().span(from, to), why);
  }
}
