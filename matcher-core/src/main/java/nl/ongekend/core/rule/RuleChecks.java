package nl.ongekend.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.ongekend.core.profile.AccessClass;

/**
 * Checks rules as a whole: versions, order, and that every question gets an answer.
 *
 * @param entries the records the rules were read from, for messages
 * @param rules the rules, in the same order
 */
record RuleChecks(List<TableText.Entry> entries, List<Rule> rules) {

  private static final Set<Class<? extends Condition>> ON_TERMS =
      Set.of(Condition.AgencyIs.class, Condition.HousingTiedIs.class, Condition.SectorIn.class);

  private static final Set<Class<? extends Condition>> ON_PERSON =
      Set.of(
          Condition.AccessIs.class,
          Condition.AgeAtLeast.class,
          Condition.AsylumLetterIs.class,
          Condition.AsylumProcedure.class,
          Condition.DocumentEndKnown.class,
          Condition.DocumentEndsBeforeStart.class,
          Condition.RecognitionIs.class,
          Condition.RecognitionOverdue.class);

  void requireSound() {
    for (int i = 0; i < rules.size(); i++) {
      requireConditionsOfMatter(i);
      for (int j = 0; j < i; j++) {
        requireDistinct(i, j);
      }
    }
    requireNoGapBetweenVersions();
    for (Matter matter : Matter.values()) {
      if (matter.isDeciding()) {
        changes(rules).forEach(day -> requireDecided(matter, day));
      }
    }
  }

  private TableProblem problem(int index, String fault, String remedy) {
    TableText.Entry entry = entries.get(index);
    return new TableProblem(
        entry.file(), entry.line(), "rule %s ".formatted(entry.key()) + fault, remedy);
  }

  private void requireConditionsOfMatter(int index) {
    Rule rule = rules.get(index);
    for (Condition condition : rule.conditions()) {
      boolean foreign =
          rule.matter().isDeciding()
              ? ON_TERMS.contains(condition.getClass())
              : ON_PERSON.contains(condition.getClass());
      if (foreign) {
        throw problem(
            index,
            "of matter %s cannot ask %s.".formatted(rule.matter(), condition),
            "Maybe it is about another matter.");
      }
    }
  }

  private void requireDistinct(int index, int earlier) {
    Rule rule = rules.get(index);
    Rule other = rules.get(earlier);
    if (!rule.validity().overlaps(other.validity())) {
      return;
    }
    if (rule.id().equals(other.id())) {
      throw problem(
          index,
          "from %s overlaps its version from %s."
              .formatted(rule.validity().from(), other.validity().from()),
          "Maybe the earlier version needs a valid-to.");
    }
  }

  private void requireNoGapBetweenVersions() {
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      LocalDate to = rule.validity().to();
      if (to != null && hasLaterVersion(rule) && !hasVersionOn(rule.id(), to.plusDays(1))) {
        throw problem(
            i,
            "ends on %s and its next version begins later than the day after.".formatted(to),
            "Maybe move one of the days, or give the later rule another id.");
      }
    }
  }

  private boolean hasLaterVersion(Rule rule) {
    return rules.stream()
        .anyMatch(other ->
            other.id().equals(rule.id())
                && other.validity().from().isAfter(rule.validity().from()));
  }

  private boolean hasVersionOn(String id, LocalDate day) {
    return rules.stream()
        .anyMatch(other -> other.id().equals(id) && other.validity().contains(day));
  }

  private void requireDecided(Matter matter, LocalDate day) {
    for (AccessClass access : AccessClass.values()) {
      List<Rule> list = listFor(rules, matter, access, day);
      for (int i = 0; i < list.size(); i++) {
        boolean last = i == list.size() - 1;
        boolean always = list.get(i).conditions().isEmpty();
        if (always != last) {
          int index = indexOf(list.get(i).id(), day);
          String which = "on %s for annotation %s".formatted(day, access);
          throw always
              ? problem(
                  index,
                  "always holds %s, so the rules after it never decide.".formatted(which),
                  "Maybe move it to the end, or give it a condition.")
              : problem(
                  index,
                  "is the last %s but does not always hold.".formatted(which),
                  "Maybe add a rule without conditions after it.");
        }
      }
      if (list.isEmpty()) {
        throw new TableProblem(
            entries.getFirst().file(),
            entries.getFirst().line(),
            "no rule of matter %s is in force on %s for annotation %s."
                .formatted(matter, day, access),
            "Maybe a rule begins too late or ends too early.");
      }
    }
  }

  private int indexOf(String id, LocalDate day) {
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).id().equals(id) && rules.get(i).validity().contains(day)) {
        return i;
      }
    }
    return 0;
  }

  /** Returns the rules of a matter for an annotation on a day, without their annotation. */
  static List<Rule> listFor(List<Rule> rules, Matter matter, AccessClass access, LocalDate day) {
    return rules.stream()
        .filter(rule -> rule.matter() == matter)
        .filter(rule -> rule.validity().contains(day) && rule.concerns(access))
        .map(Rule::withoutAccess)
        .toList();
  }

  /** Returns the days on which the rules that decide change, in order. */
  static List<LocalDate> changes(List<Rule> rules) {
    Set<LocalDate> days = new TreeSet<>();
    for (Rule rule : rules) {
      if (rule.matter().isDeciding()) {
        days.add(rule.validity().from());
        LocalDate to = rule.validity().to();
        if (to != null) {
          days.add(to.plusDays(1));
        }
      }
    }
    return new ArrayList<>(days);
  }

  /** Returns the codes of answers that may be missing. */
  static Set<String> missingCodes(List<Rule> rules) {
    Set<String> codes = new TreeSet<>();
    for (Rule rule : rules) {
      for (Condition condition : rule.conditions()) {
        condition.findMissing().ifPresent(codes::add);
      }
      EarliestDay earliest = rule.outcome().earliest();
      if (earliest != null) {
        earliest.findMissing().ifPresent(codes::add);
      }
    }
    return codes;
  }
}
