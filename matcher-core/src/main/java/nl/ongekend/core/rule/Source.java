package nl.ongekend.core.rule;

import java.time.LocalDate;

/**
 * Where a rule is written.
 *
 * @param title the law or publication
 * @param article the article or section
 * @param date the day of the version that was read
 * @param checked whether somebody checked the rule against it; a rule that is not checked must be
 *     before operational use
 */
public record Source(String title, String article, LocalDate date, boolean checked) {}
