package nl.ongekend.core.receipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.explain.Feasibility;
import nl.ongekend.core.explain.Interval;
import nl.ongekend.core.explain.TermExplanation;
import nl.ongekend.core.rule.RightVerdict;
import org.jspecify.annotations.Nullable;

/**
 * What was answered about a pair, in the words of a receipt.
 *
 * <p>These records are the form that receipts are kept in for ever. They are their own, so that the
 * values of the engine can change without changing a receipt.
 *
 * @param ranked whether the pair may be ranked
 * @param score the score
 * @param right the verdict of the right layer
 * @param feasible whether it is feasible
 * @param terms the parts of the score, in their order
 */
public record Answer(
    boolean ranked, Points score, Right right, Feasible feasible, List<Term> terms) {

  /** Copies the list. */
  public Answer {
    terms = List.copyOf(terms);
  }

  /**
   * Points with their bounds.
   *
   * @param low the least
   * @param expected the value that ranks
   * @param high the most
   */
  public record Points(int low, int expected, int high) {

    static Points of(Interval interval) {
      return new Points(interval.low(), interval.expected(), interval.high());
    }

    @Override
    public String toString() {
      return "%d (%d to %d)".formatted(expected, low, high);
    }
  }

  /**
   * The verdict of the right layer.
   *
   * @param status the verdict
   * @param from the first possible day; given with {@code NOT_BEFORE} and only then
   * @param reasons the rules that decided, each {@code rule code}
   * @param actions what has to be arranged, each {@code action owner days}
   */
  public record Right(
      String status, @Nullable LocalDate from, List<String> reasons, List<String> actions) {

    /** Copies the lists. */
    public Right {
      reasons = List.copyOf(reasons);
      actions = List.copyOf(actions);
    }

    static Right of(RightVerdict verdict) {
      return new Right(
          verdict.status().name(),
          verdict.from(),
          verdict.reasons().stream().map(reason -> reason.ruleId() + " " + reason.code()).toList(),
          verdict.actions().stream()
              .map(action ->
                  "%s %s %d".formatted(action.code(), action.owner().name(), action.leadDays()))
              .toList());
    }
  }

  /**
   * Whether the pair is feasible.
   *
   * @param status the verdict
   * @param reasons codes of what makes it infeasible or unknown
   * @param minutes the longer journey; missing when unknown
   */
  public record Feasible(String status, List<String> reasons, @Nullable Integer minutes) {

    /** Copies the list. */
    public Feasible {
      reasons = List.copyOf(reasons);
    }

    static Feasible of(Feasibility feasibility) {
      return new Feasible(
          feasibility.status().name(), feasibility.reasons(), feasibility.minutes());
    }
  }

  /**
   * One part of the score.
   *
   * @param name its name, such as {@code coverage}
   * @param max the most it can give
   * @param points what it gives
   * @param items the points of its items, in their order; they sum to the expected points
   */
  public record Term(String name, int max, Points points, List<Integer> items) {

    /** Copies the list. */
    public Term {
      items = List.copyOf(items);
    }

    static Term of(TermExplanation term) {
      return new Term(
          term.term().name().toLowerCase(Locale.ROOT),
          term.max(),
          Points.of(term.points()),
          term.items().stream().map(item -> item.points()).toList());
    }
  }

  /**
   * A place where two answers are not the same.
   *
   * @param field what of the answer, such as {@code terms.travel}
   * @param receipt what the receipt says; empty when it does not have the field
   * @param replay what the replay says; empty when it does not have the field
   */
  public record Difference(String field, String receipt, String replay) {}

  /** Returns the answer that an explanation gives. */
  public static Answer of(Explanation explanation) {
    return new Answer(
        explanation.ranked(),
        Points.of(explanation.score()),
        Right.of(explanation.right()),
        Feasible.of(explanation.feasibility()),
        explanation.terms().stream().map(Term::of).toList());
  }

  /** Returns where another answer differs from this one; none when they are equal. */
  public List<Difference> differences(Answer replay) {
    Map<String, String> mine = fields();
    Map<String, String> other = replay.fields();
    Map<String, String> all = new LinkedHashMap<>(mine);
    all.putAll(other);
    List<Difference> differences = new ArrayList<>();
    for (String field : all.keySet()) {
      String said = mine.getOrDefault(field, "");
      String says = other.getOrDefault(field, "");
      if (!said.equals(says)) {
        differences.add(new Difference(field, said, says));
      }
    }
    return List.copyOf(differences);
  }

  /** Returns every field as text; equal answers have equal fields and the other way round. */
  private Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("ranked", String.valueOf(ranked));
    fields.put("score", score.toString());
    fields.put("right", right.status() + (right.from() == null ? "" : " " + right.from()));
    fields.put("right.reasons", right.reasons().toString());
    fields.put("right.actions", right.actions().toString());
    fields.put("feasible", feasible.status());
    fields.put("feasible.reasons", feasible.reasons().toString());
    fields.put("feasible.minutes", String.valueOf(feasible.minutes()));
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      String what = "%s of %d, items %s".formatted(term.points(), term.max(), term.items());
      fields.put("terms." + term.name(), "%d. %s".formatted(i + 1, what));
    }
    return fields;
  }
}
