package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.ongekend.core.explain.Subject;
import nl.ongekend.core.question.Change;
import nl.ongekend.core.question.Condition;
import nl.ongekend.core.question.NearestMisses;
import nl.ongekend.core.question.SmallestChange;
import nl.ongekend.core.question.Subjects;
import nl.ongekend.core.question.UnmetCondition;
import nl.ongekend.core.route.Effort;
import nl.ongekend.core.route.Route;
import nl.ongekend.core.route.RouteRegistry;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.TaxonomySnapshot;

/** Conditions and changes with their labels in one language. */
final class QuestionLabels {

  private static final RouteRegistry ROUTES = RouteRegistry.standard();

  private final TaxonomySnapshot taxonomy;
  private final ConceptLabels labels;
  private final String language;
  private final LocalDate asOf;

  /** Creates labels in a language; months and costs are those of a day. */
  QuestionLabels(TaxonomySnapshot taxonomy, String language, LocalDate asOf) {
    this.taxonomy = taxonomy;
    this.labels = new ConceptLabels(taxonomy, language);
    this.language = language;
    this.asOf = asOf;
  }

  /** Returns what a condition is about; empty when it is about no concept or language. */
  String subject(Condition condition) {
    return find(condition).map(Subject::id).orElse("");
  }

  /** Returns the same for people. */
  String label(Condition condition) {
    return find(condition).map(labels::of).orElse("");
  }

  private Optional<Subject> find(Condition condition) {
    return Subjects.find(condition, taxonomy);
  }

  List<ConditionView> conditions(List<UnmetCondition> unmet) {
    return unmet.stream().map(this::condition).toList();
  }

  ConditionView condition(UnmetCondition unmet) {
    return new ConditionView(
        unmet.layer().name().toLowerCase(Locale.ROOT),
        unmet.condition().kind().name().toLowerCase(Locale.ROOT),
        subject(unmet.condition()),
        label(unmet.condition()),
        unmet.code(),
        ReasonTexts.of(unmet.code()),
        unmet.open());
  }

  List<WhyDocument.Change> changes(List<SmallestChange.Step> steps) {
    return steps.stream().map(step -> change(step.change(), step.gain())).toList();
  }

  /** Months and cost are missing where no route is known. */
  WhyDocument.Change change(Change change, int gain) {
    String subject = subject(change.condition());
    Effort effort =
        ROUTES.effort(new Route.Step(change.field(), subject, change.from(), change.to()), asOf);
    return new WhyDocument.Change(
        change.field(),
        subject,
        label(change.condition()),
        change.from(),
        change.to(),
        gain,
        effort.months(),
        effort.euros());
  }

  /**
   * Returns a near miss.
   *
   * @param name names a document of the other side
   */
  NearDocument.Near near(NearestMisses.Near near, Function<UUID, String> name) {
    Change change = near.miss().change();
    int gain = near.miss().scoreAfter() - near.miss().score();
    return new NearDocument.Near(
        near.id(),
        name.apply(near.id()),
        near.miss().score(),
        near.miss().scoreAfter(),
        condition(near.miss().unmet()),
        change == null ? null : change(change, gain));
  }

  WiderDocument.Concept skill(int ordinal) {
    return new WiderDocument.Concept(
        taxonomy.skillId(ordinal).uri(),
        taxonomy.labels(ConceptType.SKILL).preferred(ordinal, language));
  }

  WiderDocument.Concept occupation(int ordinal) {
    return new WiderDocument.Concept(
        taxonomy.occupationId(ordinal).uri(),
        taxonomy.labels(ConceptType.OCCUPATION).preferred(ordinal, language));
  }
}
