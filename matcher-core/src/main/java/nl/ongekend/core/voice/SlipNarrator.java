package nl.ongekend.core.voice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ongekend.core.privacy.Agreement;

/**
 * Says to a person what they agreed to when one employer may know who they are. Speaks the
 * languages of {@link Voice#PERSON}; another language gets English. Immutable and thread-safe.
 */
public final class SlipNarrator {

  private final MessageBundle messages;

  private SlipNarrator(MessageBundle messages) {
    this.messages = messages;
  }

  /**
   * Returns a narrator.
   *
   * @param language a language tag, such as {@code ar}
   * @throws BundleProblem if a message is malformed
   */
  public static SlipNarrator of(String language) {
    return new SlipNarrator(MessageBundles.personal("slip", language));
  }

  /** Returns the language it speaks, ISO 639. */
  public String language() {
    return messages.language();
  }

  /** Returns the slip of an agreement. */
  public Slip tell(SlipFacts facts) {
    return new Slip(
        messages.language(),
        messages.isRightToLeft(),
        messages.isReviewed(),
        messages.text("title"),
        List.of(
            messages.text("what", Map.of("employer", facts.employer(), "vacancy", facts.vacancy())),
            messages.text("sees"),
            agreed(facts),
            interpreter(facts.agreement()),
            standing(facts),
            messages.text("back")));
  }

  private String agreed(SlipFacts facts) {
    return messages.text(
        "agreed." + MessageCatalogue.key(facts.agreement().manner()),
        Map.of(
            "date",
            messages.formats().date(facts.agreedOn()),
            "language",
            messages.formats().language(facts.agreement().language())));
  }

  private String interpreter(Agreement agreement) {
    return agreement.interpreter() == null
        ? messages.text("no-interpreter")
        : messages.text("interpreter", Map.of("interpreter", agreement.interpreter()));
  }

  private String standing(SlipFacts facts) {
    LocalDate confirmedOn = facts.confirmedOn();
    LocalDate until = facts.until();
    if (facts.over()) {
      return messages.text("over");
    }
    return confirmedOn == null || until == null
        ? messages.text("waiting")
        : messages.text(
            "open",
            Map.of(
                "date",
                messages.formats().date(confirmedOn),
                "until",
                messages.formats().date(until)));
  }
}
