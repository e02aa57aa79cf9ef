package nl.ongekend.core.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ongekend.core.profile.Diploma;
import nl.ongekend.core.profile.DiplomaDemand;
import nl.ongekend.core.profile.Terms;
import nl.ongekend.core.profile.TextByLanguage;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.WorkSchedule;
import nl.ongekend.core.question.OverAsking;
import nl.ongekend.core.reading.fact.FactReader;
import nl.ongekend.core.rule.TableProblem;
import nl.ongekend.core.rule.TableText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a vacancy as the people read it whom it should reach. Immutable and thread-safe.
 *
 * <p>Hints come in this order: what is asked too much, a diploma in place of skills, what is left
 * out, words, Dutch that the text needs and does not ask. Example: a vacancy of which only a title
 * and a wished diploma are known has {@code diploma.instead-of-skills}, then {@code missing.wage},
 * {@code missing.hours}, {@code missing.place} and {@code missing.language}.
 */
public final class VacancyQuality {

  private static final String FILE = "phrases.txt";

  private final List<Phrase> phrases;
  private final HiddenDutch hiddenDutch;

  private VacancyQuality(List<Phrase> phrases, HiddenDutch hiddenDutch) {
    this.phrases = List.copyOf(phrases);
    this.hiddenDutch = hiddenDutch;
  }

  /**
   * Returns a reader with the phrases that come with the engine. They are read anew at each call;
   * keep the result.
   *
   * @param reader reads which language a text needs
   * @throws TableProblem if the table breaks a rule
   */
  public static VacancyQuality standard(FactReader reader) {
    return of(TableText.ofResource(VacancyQuality.class, FILE), reader);
  }

  /**
   * Returns a reader with the phrases of a table.
   *
   * @throws TableProblem if it breaks a rule
   */
  public static VacancyQuality of(TableText table, FactReader reader) {
    return new VacancyQuality(
        table.entries().stream().map(Phrase::read).toList(), new HiddenDutch(reader));
  }

  /**
   * Something to ask an employer.
   *
   * @param code what it is: {@code over-asked}, {@code diploma.instead-of-skills}, {@code
   *     diploma.no-law-named}, {@code missing.} and what, {@code refused.} or {@code unclear.} and
   *     the phrase, or {@code hidden-dutch.} and why
   * @param field the path of the vacancy
   * @param asked the requirement that is asked too much; missing otherwise
   * @param span the words; missing when it is not about words
   */
  public record Hint(
      String code, String field, OverAsking.@Nullable Asked asked, Phrase.@Nullable Span span) {

    static Hint of(String code, String field) {
      return new Hint(code, field, null, null);
    }
  }

  /**
   * Returns the hints about a vacancy.
   *
   * @param asked its requirements beside those of comparable vacancies
   */
  public List<Hint> hints(Vacancy vacancy, List<OverAsking.Asked> asked) {
    List<Hint> hints = new ArrayList<>();
    asked.stream()
        .filter(OverAsking.Asked::isOverAsked)
        .forEach(one -> hints.add(new Hint("over-asked", field(one), one, null)));
    addDiploma(vacancy, hints);
    addMissing(vacancy, hints);
    addWords("title", vacancy.title(), hints);
    TextByLanguage description = vacancy.description();
    if (description != null) {
      addWords("description", description, hints);
    }
    hints.addAll(hiddenDutch.hints(vacancy));
    return List.copyOf(hints);
  }

  /**
   * Returns the phrase that a hint about words goes back to, if it is in the table.
   *
   * @param code the code of the hint
   */
  public Optional<Phrase> findPhrase(String code) {
    return phrases.stream().filter(phrase -> code(phrase).equals(code)).findFirst();
  }

  private static String code(Phrase phrase) {
    return phrase.finding().name().toLowerCase(Locale.ROOT) + "." + phrase.id();
  }

  private static String field(OverAsking.Asked asked) {
    return switch (asked.condition().kind()) {
      case LANGUAGE -> "languages.working";
      case LICENCE -> "licences";
      default -> "skills";
    };
  }

  private static void addDiploma(Vacancy vacancy, List<Hint> hints) {
    Diploma diploma = vacancy.diploma();
    if (diploma == null || diploma.demand() == DiplomaDemand.IRRELEVANT) {
      return;
    }
    boolean skills = vacancy.skills() != null && !vacancy.skills().isEmpty();
    if (diploma.demand() == DiplomaDemand.WISHED && !skills) {
      hints.add(Hint.of("diploma.instead-of-skills", "diploma"));
    }
    if (diploma.demand() == DiplomaDemand.LEGALLY_REQUIRED && vacancy.profession() == null) {
      hints.add(Hint.of("diploma.no-law-named", "profession"));
    }
  }

  private static void addMissing(Vacancy vacancy, List<Hint> hints) {
    Terms terms = vacancy.terms();
    if (terms == null || terms.wage() == null) {
      hints.add(Hint.of("missing.wage", "terms.wage"));
    }
    WorkSchedule schedule = vacancy.schedule();
    if (schedule == null || (schedule.minHours() == null && schedule.maxHours() == null)) {
      hints.add(Hint.of("missing.hours", "schedule"));
    }
    if (vacancy.workplaces() == null) {
      hints.add(Hint.of("missing.place", "workplaces"));
    }
    if (vacancy.languages() == null || vacancy.languages().working() == null) {
      hints.add(Hint.of("missing.language", "languages.working"));
    }
  }

  private void addWords(String field, TextByLanguage text, List<Hint> hints) {
    addWords(field + ".en", text.en(), "en", hints);
    addWords(field + ".nl", text.nl(), "nl", hints);
  }

  private void addWords(String field, @Nullable String text, String language, List<Hint> hints) {
    if (text == null) {
      return;
    }
    for (Phrase phrase : phrases) {
      phrase
          .findIn(text, language)
          .ifPresent(span -> hints.add(new Hint(code(phrase), field, null, span)));
    }
  }
}
