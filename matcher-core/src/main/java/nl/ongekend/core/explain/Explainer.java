package nl.ongekend.core.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Profession;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.rule.Reason;
import nl.ongekend.core.rule.RightAsk;
import nl.ongekend.core.rule.RightEvaluator;
import nl.ongekend.core.rule.RightOffer;
import nl.ongekend.core.rule.RightVerdict;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.Term;

/** Explains pairs. Thread-safe; O(claims x requirements) per pair, some tens of microseconds. */
public final class Explainer {

  private final MatchWorld world;

  /** Creates an explainer of a world. */
  public Explainer(MatchWorld world) {
    this.world = world;
  }

  /**
   * Returns the explanation of a pair.
   *
   * @param passport the person
   * @param vacancy the vacancy
   * @param profile the settings of the score
   * @param asOf the date of the question
   */
  public Explanation explain(
      Passport passport, Vacancy vacancy, ScoringProfile profile, LocalDate asOf) {
    PairView pair = new PairView(world, passport, vacancy, world.scoreContext(profile, asOf));
    Outline outline = outline(pair);
    List<TermExplanation> terms = terms(pair);
    return new Explanation(
        passport.id(),
        vacancy.id(),
        world.versions(),
        profile,
        asOf,
        outline.ranked(),
        outline.score(),
        outline.right(),
        outline.feasibility(),
        terms,
        blockers(outline, vacancy),
        new SkillItems(pair).gaps(),
        openItems(terms),
        Warnings.of(pair),
        meanwhile(pair, asOf));
  }

  private static List<Subject> meanwhile(PairView pair, LocalDate asOf) {
    Profession profession = pair.vacancy.profession();
    boolean waits =
        pair.world
            .rights()
            .lacksRecognition(RightOffer.of(pair.passport), RightAsk.of(pair.vacancy), asOf);
    if (profession == null || !waits) {
      return List.of();
    }
    return pair.world.meanwhileWork().listNear(profession, pair.asked.occupation()).stream()
        .map(pair::occupation)
        .toList();
  }

  /**
   * Returns what a list says about a pair: the numbers of {@link #explain}, without what makes them
   * up. It costs a fraction, because no score is recomputed without something.
   *
   * @param passport the person
   * @param vacancy the vacancy
   * @param profile the settings of the score
   * @param asOf the date of the question
   */
  public Outline outline(
      Passport passport, Vacancy vacancy, ScoringProfile profile, LocalDate asOf) {
    return outline(new PairView(world, passport, vacancy, world.scoreContext(profile, asOf)));
  }

  private Outline outline(PairView pair) {
    LocalDate asOf = LocalDate.ofEpochDay(pair.context.asOfDay());
    RightVerdict right =
        world.rights().evaluate(RightOffer.of(pair.passport), RightAsk.of(pair.vacancy), asOf);
    Feasibility feasibility = Feasibility.of(pair.person, pair.asked, pair.context);
    return new Outline(
        pair.passport.id(),
        pair.vacancy.id(),
        isAllowed(right, pair.vacancy) && isFeasible(feasibility),
        pair.score(),
        right,
        feasibility,
        Arrays.stream(Term.values())
            .map(term ->
                new TermOutline(term, pair.interval(term), pair.context.profile().max(term)))
            .toList());
  }

  private static boolean isAllowed(RightVerdict right, Vacancy vacancy) {
    return RightEvaluator.isRanked(right, RightAsk.of(vacancy).latestStart());
  }

  private static boolean isFeasible(Feasibility feasibility) {
    return feasibility.status() != FeasibleStatus.NOT_FEASIBLE;
  }

  private static List<TermExplanation> terms(PairView pair) {
    SkillItems skills = new SkillItems(pair);
    OtherItems others = new OtherItems(pair);
    return Arrays.stream(Term.values())
        .map(term ->
            switch (term) {
              case COVERAGE -> term(pair, term, skills.coverage());
              case USE -> term(pair, term, skills.use());
              case OCCUPATION -> term(pair, term, others.occupation());
              case LANGUAGE -> term(pair, term, others.language());
              case HOURS -> term(pair, term, others.hours());
              case TRAVEL -> term(pair, term, others.travel());
              case WISHES -> term(pair, term, others.wishes());
            })
        .toList();
  }

  private static TermExplanation term(PairView pair, Term term, List<Item> standardItems) {
    ScoringProfile profile = pair.context.profile();
    Interval points = pair.interval(term);
    if (profile.max(term) == term.standardMax()) {
      return new TermExplanation(term, points, profile.max(term), standardItems);
    }
    List<Item> items = new ArrayList<>();
    int sum = 0;
    for (Item item : standardItems) {
      Item scaled = scaled(item, term, profile);
      sum += scaled.points();
      items.add(scaled);
    }
    if (sum != points.expected()) {
      items.add(rounding(points.expected() - sum, pair.expectedScore()));
    }
    return new TermExplanation(term, points, profile.max(term), items);
  }

  private static Item scaled(Item item, Term term, ScoringProfile profile) {
    return new Item(
        item.requirement(),
        item.claim(),
        item.path(),
        item.credit(),
        profile.scale(term, item.points()),
        profile.scale(term, item.max()),
        item.withoutIt());
  }

  private static Item rounding(int points, int score) {
    Subject rounding = new Subject(Subject.Kind.ROUNDING, "");
    return new Item(rounding, null, List.of(), 0, points, points, score);
  }

  private static List<Blocker> blockers(Outline outline, Vacancy vacancy) {
    List<Reason> refused =
        isAllowed(outline.right(), vacancy) ? List.of() : outline.right().reasons();
    List<String> infeasible =
        isFeasible(outline.feasibility()) ? List.of() : outline.feasibility().reasons();
    Stream<Blocker> right =
        refused.stream()
            .map(reason -> new Blocker("right", "rule", reason.ruleId(), reason.code()));
    Stream<Blocker> feasible =
        infeasible.stream()
            .map(code -> new Blocker("feasible", code.substring(0, code.indexOf('.')), "", code));
    return Stream.concat(right, feasible).toList();
  }

  private static List<OpenItem> openItems(List<TermExplanation> terms) {
    return terms.stream()
        .filter(term -> term.points().isOpen())
        .map(term ->
            new OpenItem(
                term.term().name().toLowerCase(Locale.ROOT),
                term.points().low(),
                term.points().high()))
        .toList();
  }
}
