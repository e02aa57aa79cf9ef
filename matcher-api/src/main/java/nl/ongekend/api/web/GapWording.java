package nl.ongekend.api.web;

import java.util.List;
import nl.ongekend.api.report.GapReport;
import nl.ongekend.core.explain.Subject;
import nl.ongekend.core.question.Condition;
import nl.ongekend.core.question.Subjects;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.TaxonomySnapshot;

/** Puts what stands between people and vacancies into words. Thread-safe. */
final class GapWording {

  private final TaxonomySnapshot taxonomy;
  private final Texts texts;
  private final ChangeWording changes;

  GapWording(TaxonomySnapshot taxonomy, Texts texts, ChangeWording changes) {
    this.taxonomy = taxonomy;
    this.texts = texts;
    this.changes = changes;
  }

  /**
   * A gap.
   *
   * @param what what is missed
   * @param kind what sort of thing that is
   * @param to what it would have to be
   * @param gap how many miss it
   */
  record Line(String what, String kind, String to, GapReport.Gap gap) {}

  /**
   * Something scarce.
   *
   * @param what what is scarce
   * @param kind what sort of thing that is
   * @param advice what can be done
   * @param scarce how scarce it is
   */
  record Scarce(String what, String kind, String advice, GapReport.Scarce scarce) {}

  /** Returns gaps in words, in their order. */
  List<Line> gaps(GapReport report, PageLanguage language) {
    return report.gaps().stream().map(gap -> line(gap, language)).toList();
  }

  /** Returns a gap in words. */
  Line line(GapReport.Gap gap, PageLanguage language) {
    Condition condition = gap.step().condition();
    return new Line(
        what(condition, language),
        kind(condition, language),
        changes.value(gap.step().field(), gap.step().to(), language),
        gap);
  }

  /** Returns what is scarce in words, in its order. */
  List<Scarce> scarce(GapReport report, PageLanguage language) {
    return report.scarce().stream()
        .map(one ->
            new Scarce(
                what(one.condition(), language),
                kind(one.condition(), language),
                advice(one, language),
                one))
        .toList();
  }

  /**
   * Who misses nothing else can be taught; where nobody does, the vacancy or the search is wider.
   */
  private String advice(GapReport.Scarce scarce, PageLanguage language) {
    return scarce.nearly() > 0
        ? texts.of(language, "gap.advice.teach", scarce.nearly())
        : texts.of(language, "gap.advice.wider");
  }

  private String kind(Condition condition, PageLanguage language) {
    return texts.of(language, "gap.kind." + condition.kind());
  }

  private String what(Condition condition, PageLanguage language) {
    return Subjects.find(condition, taxonomy)
        .map(subject -> named(subject, condition, language))
        .orElseGet(() -> kind(condition, language));
  }

  private String named(Subject subject, Condition condition, PageLanguage language) {
    return switch (condition.kind()) {
      case SKILL, LICENCE ->
          taxonomy.labels(ConceptType.SKILL).preferred(condition.subject(), language.code());
      default -> Texts.language(language, subject.id());
    };
  }
}
