package nl.ongekend.api.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ongekend.core.explain.Subject;
import nl.ongekend.core.question.Change;
import nl.ongekend.core.question.Condition;
import nl.ongekend.core.question.SmallestChange;
import nl.ongekend.core.question.Subjects;
import nl.ongekend.core.question.UnmetCondition;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.TaxonomySnapshot;

/** Conditions and changes with their labels in one language. */
final class QuestionLabels {

  private final TaxonomySnapshot taxonomy;
  private final ConceptLabels labels;
  private final String language;

  QuestionLabels(TaxonomySnapshot taxonomy, String language) {
    this.taxonomy = taxonomy;
    this.labels = new ConceptLabels(taxonomy, language);
    this.language = language;
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

  /** Months and cost stay missing until a register of courses and procedures knows them. */
  WhyDocument.Change change(Change change, int gain) {
    return new WhyDocument.Change(
        change.field(),
        subject(change.condition()),
        label(change.condition()),
        change.from(),
        change.to(),
        gain,
        null,
        null);
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
