package nl.ongekend.api.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ongekend.api.service.MarketService;
import nl.ongekend.api.view.ReadDocument;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.quality.Phrase;
import nl.ongekend.core.quality.VacancyQuality;
import nl.ongekend.core.rule.Source;

/**
 * Puts into words what an employer may want to change in a vacancy, each with what it rests on.
 * Nothing in it depends on people or on other vacancies. Thread-safe.
 */
final class EmployerHints {

  private static final String HIDDEN_DUTCH = "hidden-dutch.";
  private static final String MISSING_LANGUAGE = "missing.language";

  /** What only the reading of a text finds; the rest of its hints are found in the vacancy too. */
  private static final Set<String> OF_READING =
      Set.of("refused.gender", "refused.health", "refused.family", "wording.jargon");

  private final MarketService markets;
  private final Texts texts;

  EmployerHints(MarketService markets, Texts texts) {
    this.markets = markets;
    this.texts = texts;
  }

  /**
   * Something to look at.
   *
   * @param text what, as a sentence
   * @param basis what it rests on
   */
  record Hint(String text, String basis) {}

  /** Returns the words of a vacancy that need Dutch which it does not ask; empty when none do. */
  List<String> hiddenDutch(Vacancy vacancy, PageLanguage language) {
    return markets.hints(vacancy).stream()
        .filter(hint -> hint.code().startsWith(HIDDEN_DUTCH))
        .map(hint -> sentence(hint, language))
        .distinct()
        .toList();
  }

  /** Returns what else deserves a look in a vacancy. */
  List<Hint> of(Vacancy vacancy, PageLanguage language) {
    List<VacancyQuality.Hint> hints = markets.hints(vacancy);
    boolean dutch = hints.stream().anyMatch(hint -> hint.code().startsWith(HIDDEN_DUTCH));
    return hints.stream()
        .filter(hint -> !hint.code().startsWith(HIDDEN_DUTCH))
        .filter(hint -> !dutch || !hint.code().equals(MISSING_LANGUAGE))
        .map(hint -> new Hint(sentence(hint, language), basis(hint.code(), language)))
        .distinct()
        .toList();
  }

  /** Returns what deserves a look in a vacancy and in the text it was read from. */
  List<Hint> of(Vacancy vacancy, ReadDocument read, PageLanguage language) {
    Stream<Hint> ofText =
        read.hints().stream()
            .filter(hint ->
                hint.code().startsWith("asks-too-much.") || OF_READING.contains(hint.code()))
            .map(hint ->
                new Hint(
                    texts.of(language, "employer.hint." + hint.code(), hint.text()),
                    texts.of(language, "employer.basis." + hint.code())));
    return Stream.concat(of(vacancy, language).stream(), ofText).distinct().toList();
  }

  private String sentence(VacancyQuality.Hint hint, PageLanguage language) {
    Phrase.Span span = hint.span();
    return span == null
        ? texts.of(language, "quality." + hint.code())
        : texts.of(language, "quality." + VacancyWording.aboutWords(hint.code()), span.text());
  }

  private String basis(String code, PageLanguage language) {
    return markets
        .findPhrase(code)
        .map(phrase -> source(phrase.source(), language))
        .orElseGet(
            () -> texts.of(language, "employer.basis." + code.substring(0, code.indexOf('.'))));
  }

  /** Returns where a rule is written, and whether somebody still has to check it. */
  String source(Source source, PageLanguage language) {
    String key = source.checked() ? "employer.source" : "employer.source.verify";
    return texts.of(language, key, source.title(), source.article(), source.date().toString());
  }
}
