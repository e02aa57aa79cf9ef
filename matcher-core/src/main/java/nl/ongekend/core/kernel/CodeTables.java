package nl.ongekend.core.kernel;

import java.util.List;
import java.util.function.IntPredicate;
import nl.ongekend.core.score.Term;

/**
 * The tables of one query for one segment. Points are scaled to the profile but for the two tables
 * of wishes, which are scaled once they are added.
 *
 * @param occupation points of occupation codes
 * @param occupationWish points of the occupation part of wishes by occupation code, or refused
 * @param language points of language codes, one table for each band of days
 * @param bands the days at which the language table changes, ascending: table {@code b} holds from
 *     {@code bands[b - 1]} up to the day before {@code bands[b]}
 * @param hours points of hours codes
 * @param travel points of travel codes
 * @param wishes points of the other parts of wishes by wishes code, or refused
 * @param exclusion 0 for codes that are not ruled out
 * @param right refused for right codes of which no document is ranked, whatever its dates, else 0
 * @param gate whether the right layer lets a document of another code be ranked
 * @param maxima the most points of terms
 * @param asOfDay the day of a document that names none
 * @param latestDay the last day a document's {@link Columns#DAY} may have to be feasible; every day
 *     when the day is not a limit
 */
public record CodeTables(
    CodeTable occupation,
    CodeTable occupationWish,
    List<CodeTable> language,
    List<Integer> bands,
    CodeTable hours,
    CodeTable travel,
    CodeTable wishes,
    CodeTable exclusion,
    CodeTable right,
    IntPredicate gate,
    TermMaxima maxima,
    int asOfDay,
    int latestDay) {

  /** Checks that there is a language table for each band; copies the lists. */
  public CodeTables {
    language = List.copyOf(language);
    bands = List.copyOf(bands);
    if (language.size() != bands.size() + 1) {
      throw new IllegalArgumentException(
          "language needs %d tables for %d bands, not %d.%nMaybe the first table is missing."
              .formatted(bands.size() + 1, bands.size(), language.size()));
    }
  }

  CodeTable language(int stated) {
    int day = stated == Columns.NO_DAY ? asOfDay : stated;
    int band = 0;
    while (band < bands.size() && day >= bands.get(band)) {
      band++;
    }
    return language.get(band);
  }

  /** Returns the most that a language code gives, over all days. */
  int mostOfLanguage(int code) {
    int most = language.getFirst().get(code);
    for (int band = 1; band < language.size(); band++) {
      most = Math.max(most, language.get(band).get(code));
    }
    return most;
  }

  /** Returns the most that the wish for an occupation can give, scaled, 0 or more. */
  int mostOfWish(int occupation, TermScale scale) {
    int wish = Math.max(0, occupationWish.get(occupation));
    // One more point than the scaled part covers what the sum of two floors may lose.
    return scale.of(Term.WISHES, wish) + (scale.isStandard() ? 0 : 1);
  }

  /** Returns whether the right layer leaves any class of documents; looks until it finds one. */
  boolean isAnyRightOpen() {
    return right.isAnyNot(CodeTable.REFUSED);
  }
}
