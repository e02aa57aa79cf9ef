package nl.ongekend.core.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Where a rule is written.
 *
 * @param title the law or publication
 * @param article the article or section
 * @param date the day of the version that was read
 * @param checked whether somebody checked the rule against it; a rule that is not checked must be
 *     before operational use
 */
public record Source(String title, String article, LocalDate date, boolean checked) {

  /**
   * Reads the fields {@code source} and {@code status} of a record.
   *
   * @throws TableProblem if a part is missing or the status is neither {@code checked} nor {@code
   *     verify}
   */
  public static Source read(TableText.Entry entry) {
    Words words = Words.of(entry, "source");
    List<Words> parts = words.parts();
    if (parts.size() != 3) {
      throw words.problem(
          "must be title | article | day of the version read.", "Maybe a part is missing.");
    }
    Words status = Words.of(entry, "status");
    if (!Set.of("checked", "verify").contains(status.text())) {
      throw status.problem("must be checked or verify.", "Maybe it is misspelt.");
    }
    return new Source(
        parts.get(0).text(),
        parts.get(1).text(),
        parts.get(2).day(),
        status.text().equals("checked"));
  }
}
