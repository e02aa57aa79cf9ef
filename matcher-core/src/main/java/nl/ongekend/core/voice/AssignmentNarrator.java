package nl.ongekend.core.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.ongekend.core.assign.AssignmentReason;
import nl.ongekend.core.assign.AssignmentReason.Passed;

/**
 * Says to a coach why a batch proposes a vacancy: where it stands in the person's own list, and
 * what became of the vacancies above it. Dutch and English; another language gets English.
 * Immutable and thread-safe.
 */
public final class AssignmentNarrator {

  private static final List<String> LANGUAGES = List.of("en", "nl");
  private static final double POINTS_PER_HUNDREDTH = 100;

  private final MessageBundle messages;
  private final UnaryOperator<String> titleByVacancy;

  private AssignmentNarrator(MessageBundle messages, UnaryOperator<String> titleByVacancy) {
    this.messages = messages;
    this.titleByVacancy = titleByVacancy;
  }

  /**
   * Returns a narrator.
   *
   * @param language a language tag, such as {@code nl-NL}
   * @param titleByVacancy what a vacancy is called, by id
   * @throws BundleProblem if a message is malformed
   */
  public static AssignmentNarrator of(String language, UnaryOperator<String> titleByVacancy) {
    String primary = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    String spoken = LANGUAGES.contains(primary) ? primary : MessageBundles.FALLBACK;
    List<String> faults = new ArrayList<>();
    SequencedMap<String, String> patterns =
        MessageBundles.read("assignment_%s.properties".formatted(spoken), faults);
    if (!faults.isEmpty()) {
      throw new BundleProblem(faults);
    }
    return new AssignmentNarrator(new MessageBundle(Voice.COACH, spoken, patterns), titleByVacancy);
  }

  /** Returns the sentences of a reason: the proposal, then each vacancy above it, best first. */
  public List<String> tell(AssignmentReason reason) {
    return Stream.concat(Stream.of(headline(reason)), reason.above().stream().map(this::passed))
        .toList();
  }

  private String headline(AssignmentReason reason) {
    String key = reason.pinned() ? "pinned" : reason.rank() == 1 ? "first" : "later";
    return messages.text(
        "reason." + key,
        Map.of(
            "vacancy",
            titleByVacancy.apply(reason.proposal().vacancy()),
            "rank",
            reason.rank(),
            "points",
            outOfHundred(reason.points())));
  }

  private String passed(Passed passed) {
    String key =
        switch (passed.bar()) {
          case EXCLUDED -> "excluded";
          case HELD_BACK -> "held-back";
          case PARTNERS -> "partners";
          case NONE -> passed.takenBy() == 0 ? "none" : "taken";
        };
    return messages.text(
        "passed." + key,
        Map.of(
            "vacancy", titleByVacancy.apply(passed.vacancy()),
            "points", outOfHundred(passed.points()),
            "taken", passed.takenBy(),
            "suited", passed.suitedMore(),
            "price", passed.price()));
  }

  private static long outOfHundred(int points) {
    return Math.round(points / POINTS_PER_HUNDREDTH);
  }
}
