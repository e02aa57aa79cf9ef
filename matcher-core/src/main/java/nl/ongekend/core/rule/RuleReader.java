package nl.ongekend.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.AgencyStatus;
import nl.ongekend.core.profile.AsylumWorkState;
import nl.ongekend.core.profile.RecognitionStatus;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.VacancyKind;

/**
 * Reads actions and rules from tables.
 *
 * <pre>
 * action: work-permit                rule: student-small-job
 *   owner: EMPLOYER                    matter: ACCESS
 *   lead-days: 35                      valid-from: 2020-01-01
 *                                      valid-to: 2026-12-31        (left out: no end)
 *                                      when: access TWV_STUDENT    (any number of lines, or none)
 *                                      when: hours-at-most 16
 *                                      verdict: AFTER_ACTION
 *                                      not-before: season-start 06-01 08-31   (may be left out)
 *                                      actions: student-permit     (separated by bars; may be left out)
 *                                      reason: student-hours       (left out: nothing to say)
 *                                      source: title | article | day of the version read
 *                                      status: verify              (or checked)
 * </pre>
 */
final class RuleReader {

  private static final List<String> ACTION_FIELDS = List.of("owner", "lead-days");

  private static final List<String> RULE_FIELDS =
      List.of(
          "matter",
          "valid-from",
          "valid-to",
          "when",
          "verdict",
          "not-before",
          "actions",
          "reason",
          "source",
          "status");

  private static final Map<String, Function<Words, Condition>> CONDITIONS =
      Map.ofEntries(
          Map.entry("access", it -> new Condition.AccessIs(it.some(AccessClass.class))),
          Map.entry("age-at-least", it -> new Condition.AgeAtLeast(age(it))),
          Map.entry("agency", it -> new Condition.AgencyIs(it.some(AgencyStatus.class))),
          Map.entry(
              "asylum-letter", it -> new Condition.AsylumLetterIs(it.some(AsylumWorkState.class))),
          Map.entry("asylum-procedure", it -> new Condition.AsylumProcedure(it.answer())),
          Map.entry("authority", it -> new Condition.AuthorityIn(authorities(it))),
          Map.entry("can-pay", it -> new Condition.CanPay(it.name())),
          Map.entry("document-end", it -> new Condition.DocumentEndKnown(it.answer())),
          Map.entry("document-ends", RuleReader::documentEnds),
          Map.entry("hours-at-most", it -> new Condition.HoursAtMost(it.number(1, 168))),
          Map.entry("housing-tied", it -> new Condition.HousingTiedIs(it.some(Answer.class))),
          Map.entry("inside-season", it -> new Condition.InsideSeason(it.season())),
          Map.entry("kind", it -> new Condition.KindIn(it.some(VacancyKind.class))),
          Map.entry("lasts-at-most", it -> new Condition.LastsAtMost(it.number(1, 120))),
          Map.entry(
              "learning-company", it -> new Condition.LearningCompanyIs(it.some(Answer.class))),
          Map.entry("meets-season", it -> new Condition.MeetsSeason(it.season())),
          Map.entry("pays-at-least", it -> new Condition.PaysAtLeast(it.name())),
          Map.entry("profession", it -> new Condition.ForProfession(it.answer())),
          Map.entry(
              "recognition", it -> new Condition.RecognitionIs(it.some(RecognitionStatus.class))),
          Map.entry("recognition-overdue", RuleReader::overdue),
          Map.entry("sector", it -> new Condition.SectorIn(it.some(Sector.class))),
          Map.entry("self-employed", it -> new Condition.SelfEmployed(it.answer())),
          Map.entry("sponsor", it -> new Condition.SponsorIs(it.some(Answer.class))),
          Map.entry("starts-on-or-after", it -> new Condition.StartsOnOrAfter(it.day())));

  private static final Map<String, Function<Words, EarliestDay>> DAYS =
      Map.of(
          "asylum-open-date",
          it -> new EarliestDay.AsylumOpenDay(),
          "months-after-application",
          it -> new EarliestDay.MonthsAfterApplication(it.number(1, 60)),
          "recognition-expected",
          it -> new EarliestDay.RecognitionExpected(),
          "season-start",
          it -> new EarliestDay.SeasonStart(it.season()),
          "working-days-after-today",
          it -> new EarliestDay.WorkingDaysAfterToday(it.number(1, 60)));

  private RuleReader() {}

  /** Returns the actions of a table by code. */
  static Map<String, Action> actions(List<TableText.Entry> entries) {
    Map<String, Action> actions = new TreeMap<>();
    for (TableText.Entry entry : entries) {
      entry.requireFields(ACTION_FIELDS);
      Action action =
          new Action(
              new Words(entry, entry.line(), entry.key()).name(),
              Words.of(entry, "owner").one(ActionOwner.class),
              Words.of(entry, "lead-days").number(0, 730));
      if (actions.put(action.code(), action) != null) {
        throw new TableProblem(
            entry.file(),
            entry.line(),
            "action %s is given twice.".formatted(action.code()),
            "Maybe one of them needs another code.");
      }
    }
    return actions;
  }

  /**
   * Returns the rule of a record.
   *
   * @param entry the record
   * @param actions the actions by code
   */
  static Rule rule(TableText.Entry entry, Map<String, Action> actions) {
    entry.requireFields(RULE_FIELDS);
    String id = new Words(entry, entry.line(), entry.key()).name();
    Matter matter = Words.of(entry, "matter").one(Matter.class);
    try {
      return new Rule(
          id,
          matter,
          validity(entry),
          conditions(entry),
          outcome(entry, actions),
          Source.read(entry));
    } catch (IllegalArgumentException e) {
      throw new TableProblem(
          entry.file(), entry.line(), "rule %s: %s".formatted(id, e.getMessage()), "");
    }
  }

  private static Validity validity(TableText.Entry entry) {
    return new Validity(
        Words.of(entry, "valid-from").day(),
        entry.getOrNull("valid-to") == null ? null : Words.of(entry, "valid-to").day());
  }

  private static List<Condition> conditions(TableText.Entry entry) {
    List<Condition> conditions = new ArrayList<>();
    for (TableText.Field field : entry.fields()) {
      if (field.name().equals("when")) {
        conditions.add(named(new Words(entry, field.line(), field.value()), CONDITIONS));
      }
    }
    return conditions;
  }

  private static <T> T named(Words words, Map<String, Function<Words, T>> readers) {
    String[] nameAndRest = words.text().split(" ", 2);
    Function<Words, T> reader = readers.get(nameAndRest[0]);
    if (reader == null) {
      throw words.problem(
          "must begin with one of %s.".formatted(new TreeSet<>(readers.keySet())),
          "Maybe it is misspelt.");
    }
    return reader.apply(words.with(nameAndRest.length > 1 ? nameAndRest[1].strip() : ""));
  }

  private static Outcome outcome(TableText.Entry entry, Map<String, Action> actions) {
    String reason = entry.getOrNull("reason");
    String earliest = entry.getOrNull("not-before");
    return new Outcome(
        Words.of(entry, "verdict").one(RightStatus.class),
        earliest == null ? null : named(Words.of(entry, "not-before"), DAYS),
        entry.getOrNull("actions") == null ? List.of() : actions(entry, actions),
        reason == null ? null : Words.of(entry, "reason").name());
  }

  private static List<Action> actions(TableText.Entry entry, Map<String, Action> actions) {
    List<Action> found = new ArrayList<>();
    for (Words code : Words.of(entry, "actions").parts()) {
      Action action = actions.get(code.text());
      if (action == null) {
        throw code.problem(
            "must be an action of the table of actions.", "Maybe add it there, with its owner.");
      }
      found.add(action);
    }
    return found;
  }

  /** Returns the source of a record: the fields {@code source} and {@code status}. */
  private static int age(Words words) {
    int years = words.number(15, 21);
    if (!Set.of(15, 16, 18, 21).contains(years)) {
      throw words.problem("must be 15, 16, 18 or 21.", "Maybe use the next one.");
    }
    return years;
  }

  private static Set<String> authorities(Words words) {
    return words.parts().stream().map(Words::text).collect(Collectors.toUnmodifiableSet());
  }

  private static Condition documentEnds(Words words) {
    words.require("BEFORE_START");
    return new Condition.DocumentEndsBeforeStart();
  }

  private static Condition overdue(Words words) {
    words.require("YES");
    return new Condition.RecognitionOverdue();
  }
}
