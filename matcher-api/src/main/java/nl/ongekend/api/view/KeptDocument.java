package nl.ongekend.api.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ongekend.api.store.KeptIntroduction;
import nl.ongekend.core.decision.Decision;
import nl.ongekend.core.decision.Introduction;
import nl.ongekend.core.decision.Milestone;
import nl.ongekend.core.decision.Overruled;
import nl.ongekend.core.decision.Shown;
import nl.ongekend.core.decision.Stage;
import nl.ongekend.core.decision.Step;
import nl.ongekend.core.document.ContentHash;
import nl.ongekend.core.release.Build;
import org.jspecify.annotations.Nullable;

/**
 * The vacancies kept for a person, or the people a vacancy is kept for, with what was decided:
 * {@code ongekend/kept/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param introductions of a person in the order by hand
 */
public record KeptDocument(
    String schema, String version, String commit, LocalDate asOf, List<Item> introductions) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/kept/1";

  /** Copies the list. */
  public KeptDocument {
    introductions = List.copyOf(introductions);
  }

  /** Returns the document of some introductions. */
  public static KeptDocument of(Build build, LocalDate asOf, List<KeptIntroduction> kept) {
    return new KeptDocument(
        SCHEMA,
        build.version(),
        build.commit(),
        asOf,
        kept.stream().map(one -> Item.of(one, asOf)).toList());
  }

  /**
   * One person and one vacancy.
   *
   * @param passport the id of the passport
   * @param vacancy the id of the vacancy
   * @param employer the key of the employer when it began
   * @param place its place in the list of the person
   * @param stage how far it has come
   * @param next the stages that can follow
   * @param startsOn the first day of work; missing while nobody is placed
   * @param milestones when to ask whether the person still works there, and not yet answered
   * @param decisions everything decided, the oldest first
   */
  public record Item(
      UUID passport,
      UUID vacancy,
      String employer,
      int place,
      String stage,
      List<String> next,
      @Nullable LocalDate startsOn,
      List<Due> milestones,
      List<Line> decisions) {

    /** Copies the lists. */
    public Item {
      next = List.copyOf(next);
      milestones = List.copyOf(milestones);
      decisions = List.copyOf(decisions);
    }

    static Item of(KeptIntroduction kept, LocalDate asOf) {
      Introduction introduction = kept.introduction();
      List<Decision> decisions = introduction.decisions();
      return new Item(
          introduction.passport(),
          introduction.vacancy(),
          introduction.employer(),
          kept.place(),
          introduction.stage().name(),
          introduction.stage().next().stream().map(Stage::name).toList(),
          introduction.findStart().orElse(null),
          introduction
              .findStart()
              .map(start ->
                  introduction.listOpen().stream()
                      .map(milestone -> Due.of(milestone, start, asOf))
                      .toList())
              .orElse(List.of()),
          IntStream.range(0, decisions.size())
              .mapToObj(index -> Line.of(index + 1, decisions.get(index)))
              .toList());
    }
  }

  /**
   * A milestone.
   *
   * @param months how many months after the first day
   * @param on the day
   * @param due whether it can be asked about now
   */
  public record Due(int months, LocalDate on, boolean due) {

    static Due of(Milestone milestone, LocalDate start, LocalDate asOf) {
      LocalDate on = milestone.dueOn(start);
      return new Due(milestone.months(), on, !on.isAfter(asOf));
    }
  }

  /**
   * One decision. It has a stage, a place or a milestone.
   *
   * @param number 1 for the first
   * @param account the account that decided
   * @param at when
   * @param stage the stage it led to
   * @param startsOn the first day of work, with PLACED
   * @param place the place on the list that it led to
   * @param months the milestone that was asked about
   * @param retained what came out: YES, NO or UNKNOWN
   * @param overruled what it goes against: RANK, LIST or GATE; missing when it follows the answer
   * @param reasons why
   * @param receipt the receipt of the answer that was on the table
   * @param rank the rank the vacancy had on the list that was shown; missing when it was not on it
   * @param list the id of that list; missing when the decision was about no list
   */
  public record Line(
      int number,
      UUID account,
      Instant at,
      @Nullable String stage,
      @Nullable LocalDate startsOn,
      @Nullable Integer place,
      @Nullable Integer months,
      @Nullable String retained,
      @Nullable String overruled,
      List<ReasonView> reasons,
      @Nullable String receipt,
      @Nullable Integer rank,
      @Nullable String list) {

    /** Copies the list. */
    public Line {
      reasons = List.copyOf(reasons);
    }

    static Line of(int number, Decision decision) {
      Step step = decision.step();
      Shown shown = decision.shown();
      ContentHash list = shown == null ? null : shown.list();
      Overruled overruled = decision.overruled();
      return new Line(
          number,
          decision.author().account(),
          decision.author().at(),
          step instanceof Step.Move move ? move.to().name() : null,
          step instanceof Step.Move move ? move.startsOn() : null,
          step instanceof Step.Order order ? order.place() : null,
          step instanceof Step.FollowUp asked ? asked.milestone().months() : null,
          step instanceof Step.FollowUp asked ? asked.retained().name() : null,
          overruled == null ? null : overruled.name(),
          decision.reasons().stream().map(ReasonView::of).toList(),
          shown == null ? null : shown.receipt().hex(),
          shown == null ? null : shown.rank(),
          list == null ? null : list.hex());
    }
  }
}
