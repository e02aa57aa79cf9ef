package nl.ongekend.api.web;

import java.util.List;
import nl.ongekend.api.view.ElasticityDocument;
import nl.ongekend.api.view.QualityDocument;

/** Puts into words what deserves a look in a vacancy, and what asking less opens. Thread-safe. */
final class VacancyWording {

  private final Texts texts;
  private final ChangeWording changes;

  VacancyWording(Texts texts, ChangeWording changes) {
    this.texts = texts;
    this.changes = changes;
  }

  /** What asking one step less opens. */
  record Opening(String what, int more) {}

  /** Returns the hints as sentences. */
  List<String> hints(QualityDocument quality, PageLanguage language) {
    return quality.hints().stream().map(hint -> hint(hint, language)).distinct().toList();
  }

  private String hint(QualityDocument.Hint hint, PageLanguage language) {
    QualityDocument.Span span = hint.span();
    if (span != null) {
      return texts.of(language, "quality." + aboutWords(hint.code()), span.text());
    }
    QualityDocument.Comparison comparison = hint.comparison();
    if (comparison != null) {
      return texts.of(
          language,
          "quality.over-asked",
          changes.about(hint.field(), hint.subject(), hint.label(), language),
          comparison.asking(),
          comparison.comparable(),
          comparison.lost());
    }
    return texts.of(language, "quality." + hint.code());
  }

  /** One sentence for all phrases of a kind, but for what a whole text lacks. */
  static String aboutWords(String code) {
    return code.equals("hidden-dutch.written-in-it") ? code : code.substring(0, code.indexOf('.'));
  }

  /** Returns what opens something, most people first. */
  List<Opening> openings(ElasticityDocument elasticity, PageLanguage language) {
    return elasticity.openings().stream()
        .filter(opening -> opening.more() > 0)
        .map(opening -> new Opening(step(opening, language), opening.more()))
        .toList();
  }

  private String step(ElasticityDocument.Opening opening, PageLanguage language) {
    return texts.of(
        language,
        "step",
        changes.about(opening.field(), opening.subject(), opening.label(), language),
        changes.value(opening.field(), opening.from(), language),
        changes.value(opening.field(), opening.to(), language));
  }
}
