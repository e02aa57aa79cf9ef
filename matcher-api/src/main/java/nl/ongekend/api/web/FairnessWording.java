package nl.ongekend.api.web;

import java.util.List;
import java.util.Locale;
import nl.ongekend.api.fairness.FairnessDocument;
import nl.ongekend.core.fairness.GroupFigure;
import nl.ongekend.core.fairness.GroupRow;
import nl.ongekend.core.fairness.GroupTable;
import org.jspecify.annotations.Nullable;

/** Puts how groups fared into tables for people. Thread-safe. */
final class FairnessWording {

  private final Texts texts;

  FairnessWording(Texts texts) {
    this.texts = texts;
  }

  /**
   * A table.
   *
   * @param by what its groups are made by
   * @param rows the groups
   */
  record Table(String by, List<Row> rows) {}

  /**
   * A group.
   *
   * @param name what it has in common
   * @param people how many; empty when hidden
   * @param selected the share who is proposed something
   * @param above the share whose best match is above the middle one
   * @param exposure how much they are seen
   */
  record Row(String name, String people, Figure selected, Figure above, Figure exposure) {}

  /**
   * A figure.
   *
   * @param value the figure with its interval; empty when hidden
   * @param ratio beside the highest one; empty when not compared
   * @param flagged whether it is below four fifths
   */
  record Figure(String value, String ratio, boolean flagged) {}

  /** Returns the tables of a report. */
  List<Table> tables(FairnessDocument report, PageLanguage language) {
    return report.tables().stream().map(table -> table(table, language)).toList();
  }

  private Table table(GroupTable table, PageLanguage language) {
    return new Table(
        String.join(" + ", table.by()),
        table.rows().stream().map(row -> row(row, language)).toList());
  }

  private Row row(GroupRow row, PageLanguage language) {
    Locale locale = language.locale();
    String name =
        row.values().isEmpty()
            ? texts.of(language, "fairness.unknown")
            : String.join(" + ", row.values());
    return new Row(
        name,
        row.people() == null ? "" : String.format(locale, "%,d", row.people()),
        share(row.selection(), locale),
        share(row.scoring(), locale),
        exposure(row.exposure(), locale));
  }

  private static Figure share(@Nullable GroupFigure figure, Locale locale) {
    if (figure == null || figure.low() == null || figure.high() == null) {
      return exposure(figure, locale);
    }
    String value =
        String.format(
            locale,
            "%.0f %% (%.0f–%.0f)",
            100 * figure.value(),
            100 * figure.low(),
            100 * figure.high());
    return new Figure(value, ratio(figure, locale), figure.flagged());
  }

  private static Figure exposure(@Nullable GroupFigure figure, Locale locale) {
    return figure == null
        ? new Figure("", "", false)
        : new Figure(
            String.format(locale, "%.2f", figure.value()), ratio(figure, locale), figure.flagged());
  }

  private static String ratio(GroupFigure figure, Locale locale) {
    return figure.ratio() == null ? "" : String.format(locale, "%.2f", figure.ratio());
  }
}
