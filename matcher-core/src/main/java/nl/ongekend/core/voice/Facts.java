package nl.ongekend.core.voice;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.explain.Gap;
import nl.ongekend.core.explain.Item;
import nl.ongekend.core.explain.OpenItem;
import nl.ongekend.core.explain.Subject;
import nl.ongekend.core.score.Term;

/** Which of all facts matter most. */
final class Facts {

  private static final int MOST_SKILLS = 3;

  /** From how many points of difference a missing answer is worth a question: 5 of 100. */
  private static final int DOUBT_WORTH_ASKING = 500;

  private final Explanation explanation;
  private final SkillSentences skills;
  private final LanguageSentences languages;

  Facts(Explanation explanation, SkillSentences skills, LanguageSentences languages) {
    this.explanation = explanation;
    this.skills = skills;
    this.languages = languages;
  }

  /** The requirements that are met, most points first. */
  Stream<Item> strongest() {
    Set<String> unmet =
        explanation.gaps().stream().map(gap -> gap.requirement().id()).collect(Collectors.toSet());
    return explanation.term(Term.COVERAGE).items().stream()
        .filter(item -> item.claim() != null && !unmet.contains(item.requirement().id()))
        .sorted(Comparator.comparingInt((Item item) -> -item.points()))
        .limit(MOST_SKILLS);
  }

  /** The requirement or language that costs most points; empty when all is met. */
  String gap(Wording words) {
    Optional<Item> language =
        explanation.term(Term.LANGUAGE).items().stream()
            .filter(languages::isShort)
            .max(Comparator.comparingInt(Facts::lost));
    Optional<Gap> gap = explanation.gaps().stream().max(Comparator.comparingInt(this::lost));
    boolean languageMatters =
        language.isPresent() && (gap.isEmpty() || lost(language.get()) > lost(gap.get()));
    return languageMatters ? languages.language(language.get()) : gap.map(skills::gap).orElse("");
  }

  private static int lost(Item item) {
    return item.max() - item.points();
  }

  private int lost(Gap gap) {
    return explanation.term(Term.COVERAGE).items().stream()
        .filter(item -> item.requirement().equals(gap.requirement()))
        .mapToInt(Facts::lost)
        .sum();
  }

  /** The terms that depend on missing answers, the largest doubt first. */
  static Stream<OpenItem> byDoubt(Explanation explanation) {
    return explanation.openItems().stream()
        .sorted(Comparator.comparingInt((OpenItem item) -> item.low() - item.high()));
  }

  /** The term that is most worth a question, if any is. */
  Optional<OpenItem> findDoubt() {
    return byDoubt(explanation)
        .filter(item -> item.high() - item.low() >= DOUBT_WORTH_ASKING)
        .findFirst();
  }

  /** The requirement that is known not to be met and weighs most, if there is one. */
  Optional<Subject> findToLearn() {
    return explanation.gaps().stream().filter(gap -> !gap.open()).map(Gap::requirement).findFirst();
  }
}
