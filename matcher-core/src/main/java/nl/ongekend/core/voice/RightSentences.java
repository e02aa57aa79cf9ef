package nl.ongekend.core.voice;

import java.util.List;
import java.util.Map;
import nl.ongekend.core.explain.Blocker;
import nl.ongekend.core.explain.Subject;
import nl.ongekend.core.rule.Reason;
import nl.ongekend.core.rule.RightStatus;
import nl.ongekend.core.rule.RightVerdict;

/** What the law says, what to arrange and what would repair a refusal. */
final class RightSentences {

  private final Wording words;
  private final RightVerdict verdict;
  private final List<Subject> meanwhile;

  RightSentences(Telling telling) {
    this.words = telling.words();
    this.verdict = telling.explanation().right();
    this.meanwhile = telling.explanation().meanwhile();
  }

  /** The verdict with the reason that decided. */
  String fact() {
    return verdict.reasons().isEmpty() ? status() : status() + " " + reason();
  }

  private String status() {
    return verdict.from() == null
        ? words.text("right", verdict.status())
        : words.text("right.not-before", Map.of("date", words.date(verdict.from())));
  }

  private String reason() {
    Reason first = verdict.reasons().getFirst();
    return words.text("reason." + first.code());
  }

  List<String> actions() {
    return verdict.actions().stream().map(words::action).toList();
  }

  NarrativeBlocker blocker(Blocker blocker) {
    String repair = meanwhile.isEmpty() ? repair() : repair() + " " + meanwhile();
    return new NarrativeBlocker(words.text("reason." + blocker.code()), repair);
  }

  /** The work that is open until the profession has been recognised. */
  private String meanwhile() {
    return words.text(
        "repair.meanwhile",
        Map.of("occupations", words.list(meanwhile.stream().map(words::concept).toList())));
  }

  private String repair() {
    if (verdict.from() != null) {
      return words.text("repair.not-before", Map.of("date", words.date(verdict.from())));
    }
    return verdict.actions().isEmpty()
        ? words.text("repair.not-allowed")
        : String.join(" ", actions());
  }

  boolean isUnknown() {
    return verdict.status() == RightStatus.UNKNOWN;
  }

  /** What to find out; only when the verdict is unknown. */
  String question() {
    return words.text("next.right", Map.of("reason", reason()));
  }
}
