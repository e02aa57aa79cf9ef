package nl.ongekend.core.voice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ongekend.core.explain.Item;
import nl.ongekend.core.explain.Subject;
import nl.ongekend.core.profile.Indispensable;
import nl.ongekend.core.profile.LanguageDemand;
import nl.ongekend.core.profile.LanguageRequirement;
import nl.ongekend.core.profile.Vacancy;

/** Which languages are there that a vacancy asks, as an employer hears it. */
final class AskedLanguages {

  private final Wording words;
  private final Vacancy vacancy;

  AskedLanguages(Wording words, Vacancy vacancy) {
    this.words = words;
    this.vacancy = vacancy;
  }

  /** How one skill of a language stands: met, so many steps short, or not known. */
  String sentence(Item item) {
    if (item.requirement().kind() != Subject.Kind.LANGUAGE) {
      return words.text("whole.language", item.requirement().kind());
    }
    LanguageLevel asked = LanguageLevel.parse(item.requirement());
    Map<String, Object> arguments = new HashMap<>(asked.arguments(words));
    if (item.claim() == null) {
      return words.text("item.language.open", arguments);
    }
    int steps = steps(item);
    arguments.put("steps", steps);
    return words.text(steps == 0 ? "item.language.met" : "item.language.short", arguments);
  }

  /** How one skill of a language stands, without how many steps are to go. */
  Standings.Requirement standing(Item item) {
    LanguageLevel asked = LanguageLevel.parse(item.requirement());
    return new Standings.Requirement(
        words.text("requirement.language", asked.arguments(words)), outcome(item));
  }

  private static Standings.Outcome outcome(Item item) {
    if (item.claim() == null) {
      return Standings.Outcome.OPEN;
    }
    return steps(item) == 0 ? Standings.Outcome.MET : Standings.Outcome.TO_LEARN;
  }

  /** How many CEFR steps there are to go. */
  private static int steps(Item item) {
    Subject claim = item.claim();
    int own = claim == null ? 0 : LanguageLevel.parse(claim).level().ordinal();
    return Math.max(0, LanguageLevel.parse(item.requirement()).level().ordinal() - own);
  }

  private static boolean isMet(Item item) {
    return item.claim() != null && steps(item) == 0;
  }

  /** That all is there, or the part that is furthest from it; nothing when nothing is asked. */
  Optional<String> findFact(List<Item> items) {
    List<Item> parts =
        items.stream().filter(item -> item.requirement().kind() == Subject.Kind.LANGUAGE).toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    return parts.stream()
        .filter(part -> !isMet(part))
        .max(Comparator.comparingInt(part -> part.max() - part.points()))
        .map(this::sentence)
        .or(() -> Optional.of(words.text("fact.languages")));
  }

  /** The parts that a task cannot be done without, as far as they are not met. */
  Stream<NarrativeBlocker> blockers(Stream<Item> items) {
    return items
        .filter(item -> item.requirement().kind() == Subject.Kind.LANGUAGE && !isMet(item))
        .flatMap(item ->
            findTask(LanguageLevel.parse(item.requirement()).language()).stream()
                .map(task -> blocker(item, task)));
  }

  private NarrativeBlocker blocker(Item item, String task) {
    Map<String, String> arguments =
        new HashMap<>(LanguageLevel.parse(item.requirement()).arguments(words));
    arguments.put("task", Fragment.of(task));
    return new NarrativeBlocker(
        words.text("blocker.language", arguments), words.text("repair.indispensable"));
  }

  /** Returns the task that cannot be done without a language, if the employer named one. */
  Optional<String> findTask(String language) {
    LanguageDemand demand = vacancy.languages();
    if (demand == null || demand.working() == null) {
      return Optional.empty();
    }
    return demand.working().stream()
        .filter(asked -> asked.language().equals(language))
        .map(LanguageRequirement::indispensable)
        .filter(task -> task != null)
        .map(Indispensable::task)
        .findFirst();
  }
}
