package nl.ongekend.api.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.ongekend.api.cli.backend.Question;
import nl.ongekend.api.view.CohortStepDocument;
import nl.ongekend.api.view.ElasticityDocument;
import nl.ongekend.api.view.EmployerPoolDocument;
import nl.ongekend.api.view.ExpectationDocument;
import nl.ongekend.api.view.NearDocument;
import nl.ongekend.api.view.QualityDocument;
import nl.ongekend.api.view.QuestionsDocument;
import nl.ongekend.api.view.ReconfirmDocument;
import nl.ongekend.api.view.SchemesDocument;
import nl.ongekend.api.view.SmallestChangesDocument;
import nl.ongekend.api.view.TargetGroupsDocument;
import nl.ongekend.api.view.WhatIfDocument;
import nl.ongekend.api.view.WhyDocument;
import nl.ongekend.api.view.WiderDocument;
import nl.ongekend.api.view.WorkToWorkDocument;

/** Answers to questions as lines for people: a heading, then one result a line. */
public final class AskText {

  private static final String BULLET = "  - ";

  private AskText() {}

  /**
   * Returns an answer in lines.
   *
   * @param question the question
   * @param answer the document of its form
   * @throws IllegalArgumentException if the document answers no question
   */
  public static List<String> lines(Question question, Object answer) {
    return switch (answer) {
      case WhyDocument why ->
          question == Question.WHY_NOT ? WhyText.whyNot(why) : WhyText.smallestChange(why);
      case NearDocument near -> near(near);
      case QuestionsDocument questions -> questions(questions);
      case WhatIfDocument whatIf -> whatIf(whatIf);
      case ElasticityDocument elasticity -> elasticity(elasticity);
      case EmployerPoolDocument pool -> employerPool(pool);
      case QualityDocument quality -> quality(quality);
      case WiderDocument wider -> wider(wider);
      case ExpectationDocument expectation -> expectation(expectation);
      case SmallestChangesDocument changes -> smallestChanges(changes);
      case WorkToWorkDocument work -> workToWork(work);
      case CohortStepDocument step -> cohortStep(step);
      case SchemesDocument schemes -> SchemesText.lines(schemes);
      case TargetGroupsDocument groups -> groups(groups);
      case ReconfirmDocument reconfirm -> reconfirm(reconfirm);
      default ->
          throw new IllegalArgumentException(
              "document (%s) answers no question.%nMaybe its lines are not written yet."
                  .formatted(answer.getClass().getSimpleName()));
    };
  }

  /** Returns a heading with results below it; what to say when there are none. */
  static List<String> list(String heading, List<String> results, String none) {
    List<String> lines = new ArrayList<>(Lines.wrap("", heading));
    results.forEach(result -> lines.addAll(Lines.wrap(BULLET, result)));
    if (results.isEmpty()) {
      lines.addAll(Lines.wrap("  ", none));
    }
    return lines;
  }

  private static String named(String field, String label) {
    return label.isEmpty() ? field : label;
  }

  private static List<String> near(NearDocument near) {
    return list(
        "%d within reach, %d missed by one condition.".formatted(near.within(), near.missed()),
        near.nearest().stream().map(AskText::near).toList(),
        "Nothing is missed by one condition.");
  }

  private static String near(NearDocument.Near near) {
    WhyDocument.Change change = near.change();
    return "%s: %s. %s, then %s of 100"
        .formatted(
            near.label(),
            near.condition().text(),
            change == null ? "The score alone falls short" : WhyText.change(change),
            Lines.hundred(near.scoreAfter()));
  }

  private static List<String> questions(QuestionsDocument questions) {
    return list(
        "%d of %d answers are there.".formatted(questions.answered(), questions.asked()),
        questions.questions().stream()
            .map(one ->
                "%s: opens %d, closes %d"
                    .formatted(named(one.field(), one.label()), one.opens(), one.closes()))
            .toList(),
        "No answer would move anything.");
  }

  private static List<String> whatIf(WhatIfDocument whatIf) {
    List<String> moved = new ArrayList<>();
    whatIf.enters().forEach(one -> moved.add("enters: " + moved(one)));
    whatIf.leaves().forEach(one -> moved.add("leaves: " + moved(one)));
    return list(
        "%d within reach before, %d after.".formatted(whatIf.before(), whatIf.after()),
        moved,
        "Nothing moves.");
  }

  private static String moved(WhatIfDocument.Moved moved) {
    return "%s, %s of 100".formatted(moved.label(), Lines.hundred(moved.score()));
  }

  private static List<String> elasticity(ElasticityDocument elasticity) {
    return list(
        "%d within reach as it is.".formatted(elasticity.within()),
        elasticity.openings().stream()
            .map(one ->
                "%s from %s to %s: %d more"
                    .formatted(named(one.field(), one.label()), one.from(), one.to(), one.more()))
            .toList(),
        "No requirement can be relaxed.");
  }

  private static List<String> employerPool(EmployerPoolDocument pool) {
    return list(
        "People within reach as it is: %s.".formatted(pool.within()),
        pool.openings().stream()
            .map(one ->
                "%s from %s to %s: %s"
                    .formatted(named(one.field(), one.label()), one.from(), one.to(), one.within()))
            .toList(),
        "No requirement can be relaxed.");
  }

  private static List<String> quality(QualityDocument quality) {
    return list(
        "What to ask the employer:",
        quality.hints().stream().map(AskText::hint).toList(),
        "Nothing: it asks what others ask, and says what people need to know.");
  }

  private static String hint(QualityDocument.Hint hint) {
    QualityDocument.Comparison comparison = hint.comparison();
    QualityDocument.Span span = hint.span();
    String what = Lines.words(hint.code());
    if (comparison != null) {
      return "%s: %s; %d of %d comparable vacancies ask it, %d people miss nothing else"
          .formatted(
              what, hint.label(), comparison.asking(), comparison.comparable(), comparison.lost());
    }
    return span == null ? what : "%s: \"%s\" in %s".formatted(what, span.text(), hint.field());
  }

  private static List<String> wider(WiderDocument wider) {
    return list(
        "One step wider:",
        wider.results().stream()
            .map(one ->
                "%s, %s of 100; %s beside %s; shared: %s"
                    .formatted(
                        one.label(),
                        Lines.hundred(one.score()),
                        one.occupation().label(),
                        one.from().label(),
                        labels(one.shared())))
            .toList(),
        "Nothing lies one step wider.");
  }

  private static String labels(List<WiderDocument.Concept> concepts) {
    return concepts.isEmpty()
        ? "nothing"
        : concepts.stream().map(WiderDocument.Concept::label).collect(Collectors.joining(", "));
  }

  private static List<String> expectation(ExpectationDocument expectation) {
    List<String> results = new ArrayList<>();
    expectation
        .proposals()
        .forEach(
            one -> results.add("%s, %s of 100".formatted(one.label(), Lines.hundred(one.score()))));
    NearDocument.Near nearest = expectation.nearest();
    if (nearest != null) {
      results.add(near(nearest));
    }
    return list(
        expectation.text(),
        results,
        "The answers are %s.".formatted(expectation.confirmation().state()));
  }

  private static List<String> smallestChanges(SmallestChangesDocument changes) {
    return list(
        "The best vacancies, and the smallest change for each:",
        changes.vacancies().stream().map(AskText::smallestChange).toList(),
        "Nothing can be ranked.");
  }

  private static String smallestChange(SmallestChangesDocument.Vacancy vacancy) {
    String steps =
        vacancy.smallestChange().stream().map(WhyText::change).collect(Collectors.joining("; "));
    String needed = steps.isEmpty() ? "no three changes are enough" : steps;
    return "%s, %s of 100: %s"
        .formatted(
            vacancy.label(),
            Lines.hundred(vacancy.score()),
            vacancy.within() ? "within reach" : needed);
  }

  private static List<String> workToWork(WorkToWorkDocument work) {
    WorkToWorkDocument.Demand origin = work.origin();
    return list(
        "%s: %d vacancies, %d people%s."
            .formatted(
                origin.occupation().label(),
                origin.vacancies(),
                origin.people(),
                origin.shrinks() ? "; more people than vacancies" : ""),
        work.targets().stream()
            .map(one ->
                "%s (%d vacancies, %d people): shared %s; to learn, in this order: %s"
                    .formatted(
                        one.demand().occupation().label(),
                        one.demand().vacancies(),
                        one.demand().people(),
                        labels(one.shared()),
                        labels(one.missing())))
            .toList(),
        "No near occupation has more vacancies than people.");
  }

  private static List<String> cohortStep(CohortStepDocument step) {
    return list(
        "One step for %d people:".formatted(step.people()),
        step.steps().stream()
            .map(one ->
                "%s to %s: %d people, %d pairs"
                    .formatted(
                        named(one.field(), one.label()), one.to(), one.people(), one.pairs()))
            .toList(),
        "No one step opens anything.");
  }

  private static List<String> groups(TargetGroupsDocument groups) {
    return list(
        groups.recordedOn() == null
            ? "No circumstances were given."
            : "By the circumstances as they were on %s.".formatted(groups.recordedOn()),
        groups.groups().stream()
            .map(one -> "%s: %s. %s".formatted(one.group(), one.member(), one.rule()))
            .toList(),
        "There is no group.");
  }

  private static List<String> reconfirm(ReconfirmDocument reconfirm) {
    return list(
        "%d wait to be asked again.".formatted(reconfirm.waiting()),
        reconfirm.queue().stream()
            .map(one ->
                "%s: %s%s"
                    .formatted(
                        one.label(),
                        one.confirmation().state(),
                        one.confirmation().dueOn() == null
                            ? ""
                            : " since " + one.confirmation().dueOn()))
            .toList(),
        "Everybody's answers are fresh.");
  }
}
