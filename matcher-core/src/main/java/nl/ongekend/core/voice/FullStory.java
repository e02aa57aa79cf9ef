package nl.ongekend.core.voice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ongekend.core.explain.Blocker;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.explain.FeasibleStatus;
import nl.ongekend.core.explain.Interval;
import nl.ongekend.core.explain.Item;
import nl.ongekend.core.explain.OpenItem;
import nl.ongekend.core.explain.Subject;
import nl.ongekend.core.explain.TermExplanation;
import nl.ongekend.core.explain.Warning;
import nl.ongekend.core.score.Term;

/** All there is to say, for the coach and for the person. */
final class FullStory {

  private final Telling telling;
  private final Wording words;
  private final Explanation explanation;
  private final RightSentences right;
  private final SkillSentences skills;
  private final LanguageSentences languages;
  private final OtherSentences others;

  FullStory(Telling telling) {
    this.telling = telling;
    this.words = telling.words();
    this.explanation = telling.explanation();
    this.right = new RightSentences(telling);
    this.skills = new SkillSentences(telling);
    this.languages = new LanguageSentences(telling);
    this.others = new OtherSentences(telling);
  }

  Narrative tell() {
    MessageBundle bundle = words.bundle();
    List<NarrativeBlocker> blockers = explanation.blockers().stream().map(this::blocker).toList();
    Facts facts = new Facts(explanation, skills, languages);
    return new Narrative(
        bundle.voice(),
        bundle.language(),
        bundle.isRightToLeft(),
        bundle.isReviewed(),
        headline(),
        facts(facts),
        explanation.terms().stream().map(this::term).toList(),
        blockers,
        right.actions(),
        nextStep(facts, blockers),
        explanation.warnings().stream().map(this::warning).toList());
  }

  private String headline() {
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("title", words.text(telling.vacancy().title()));
    arguments.put("employer", Fragment.of(telling.vacancy().employer().name()));
    if (!explanation.ranked()) {
      return words.text("headline.blocked", arguments);
    }
    Interval score = explanation.score();
    arguments.put("score", words.score(score.expected()));
    arguments.put("fit", Fit.of(score, Term.MOST_POINTS));
    if (!score.isOpen()) {
      return words.text("headline.ranked", arguments);
    }
    arguments.put("low", words.score(score.low()));
    arguments.put("high", words.score(score.high()));
    arguments.put("open", open());
    return words.text("headline.open", arguments);
  }

  /** What is not known yet, the largest doubt first. */
  private String open() {
    return words.list(
        Facts.byDoubt(explanation).map(item -> words.text("open." + item.field())).toList());
  }

  private List<String> facts(Facts facts) {
    Stream<String> known =
        Stream.of(
            right.fact(),
            feasible(),
            matched(facts),
            facts.gap(words),
            others.hours(first(Term.HOURS)) + " " + others.travel(first(Term.TRAVEL)));
    Stream<String> open =
        explanation.openItems().isEmpty()
            ? Stream.empty()
            : Stream.of(words.text("fact.open", Map.of("open", open())));
    return Stream.concat(known, open).filter(fact -> !fact.isEmpty()).toList();
  }

  private Item first(Term term) {
    return explanation.term(term).items().getFirst();
  }

  private String matched(Facts facts) {
    Item first = first(Term.COVERAGE);
    if (first.requirement().kind() != Subject.Kind.SKILL
        && first.requirement().kind() != Subject.Kind.LICENCE) {
      return skills.coverage(first);
    }
    List<String> matched = facts.strongest().map(skills::known).toList();
    return matched.isEmpty()
        ? words.text("fact.no-skills")
        : words.text("fact.skills", Map.of("skills", words.list(matched)));
  }

  private String feasible() {
    FeasibleStatus status = explanation.feasibility().status();
    List<String> reasons = explanation.feasibility().reasons();
    String sentence = words.text("feasible", status);
    return reasons.isEmpty()
        ? sentence
        : sentence + " " + words.text("feasible." + reasons.getFirst());
  }

  private NarrativeTerm term(TermExplanation term) {
    Interval points = term.points();
    Map<String, String> arguments =
        Map.of(
            "points", words.points(points.expected()),
            "max", words.points(term.max()),
            "low", words.points(points.low()),
            "high", words.points(points.high()));
    return new NarrativeTerm(
        term.term(),
        words.text("term", term.term()),
        words.text(points.isOpen() ? "points.range" : "points.term", arguments),
        term.items().stream().map(item -> item(term.term(), item)).toList());
  }

  private NarrativeItem item(Term term, Item item) {
    Map<String, String> arguments =
        Map.of(
            "points", words.points(item.points()),
            "max", words.points(item.max()),
            "score", words.score(item.withoutIt()));
    boolean matters = item.withoutIt() != explanation.score().expected();
    return new NarrativeItem(
        sentence(term, item), words.text(matters ? "points.without" : "points.item", arguments));
  }

  private String sentence(Term term, Item item) {
    if (item.requirement().kind() == Subject.Kind.ROUNDING) {
      return words.text("item.rounding");
    }
    return switch (term) {
      case COVERAGE -> skills.coverage(item);
      case USE -> skills.use(item);
      case OCCUPATION -> others.occupation(item);
      case LANGUAGE -> languages.language(item);
      case HOURS -> others.hours(item);
      case TRAVEL -> others.travel(item);
      case WISHES -> others.wish(item);
    };
  }

  private NarrativeBlocker blocker(Blocker blocker) {
    return blocker.layer().equals("right")
        ? right.blocker(blocker)
        : new NarrativeBlocker(
            words.text("feasible." + blocker.code()), words.text("repair." + blocker.code()));
  }

  /** The first of: repair, find out about the right, arrange, ask, learn, propose. */
  private String nextStep(Facts facts, List<NarrativeBlocker> blockers) {
    if (!blockers.isEmpty()) {
      return blockers.getFirst().repair();
    }
    if (right.isUnknown()) {
      return right.question();
    }
    if (!right.actions().isEmpty()) {
      return right.actions().getFirst();
    }
    return facts
        .findDoubt()
        .map(OpenItem::field)
        .map(field -> words.text("ask." + field))
        .or(() ->
            facts
                .findToLearn()
                .map(skill -> words.text("next.learn", Map.of("skill", words.concept(skill)))))
        .orElseGet(() -> words.text("next.propose"));
  }

  private String warning(Warning warning) {
    return WarningSentences.of(words, warning);
  }
}
