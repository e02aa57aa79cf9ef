package nl.ongekend.core.quality;

import java.util.List;
import nl.ongekend.core.profile.LanguageDemand;
import nl.ongekend.core.profile.TextByLanguage;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.reading.ReadLanguage;
import nl.ongekend.core.reading.Span;
import nl.ongekend.core.reading.fact.FactReader;

/**
 * Dutch that the description of a vacancy needs and that the vacancy does not ask, a hint for each
 * duty, so that an employer can say of each whether it is needed.
 *
 * <p>Of a description in two languages the English one is read: a Dutch translation beside it says
 * nothing of the work.
 */
record HiddenDutch(FactReader reader) {

  private static final String DUTCH = "nl";

  /** Returns the hints in the order of the text; none when Dutch is among the working languages. */
  List<VacancyQuality.Hint> hints(Vacancy vacancy) {
    TextByLanguage description = vacancy.description();
    if (description == null || asksDutch(vacancy)) {
      return List.of();
    }
    String english = description.en();
    return english != null ? hints("description.en", english) : hints(description);
  }

  private List<VacancyQuality.Hint> hints(TextByLanguage dutchOnly) {
    String dutch = dutchOnly.nl();
    return dutch == null ? List.of() : hints("description.nl", dutch);
  }

  private static boolean asksDutch(Vacancy vacancy) {
    LanguageDemand demand = vacancy.languages();
    return demand != null
        && demand.working() != null
        && demand.working().stream().anyMatch(one -> one.language().equals(DUTCH));
  }

  private List<VacancyQuality.Hint> hints(String field, String text) {
    return reader.readLanguages(text).stream()
        .filter(ReadLanguage::hidden)
        .map(hidden ->
            new VacancyQuality.Hint(
                "hidden-dutch." + hidden.why(), field, null, span(hidden.span(), text)))
        .toList();
  }

  private static Phrase.Span span(Span span, String text) {
    return new Phrase.Span(span.start(), span.end(), span.in(text));
  }
}
