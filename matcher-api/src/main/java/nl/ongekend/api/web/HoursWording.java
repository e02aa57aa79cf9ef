package nl.ongekend.api.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.ongekend.api.report.HoursReport;
import nl.ongekend.api.report.HoursReport.Asked;
import nl.ongekend.api.report.HoursReport.Left;
import nl.ongekend.api.report.HoursReport.Spot;

/** Lays persons and hours out as tables for people. Thread-safe. */
final class HoursWording {

  private static final double MUCH = 0.5;
  private static final double SOME = 0.1;

  private final Texts texts;

  HoursWording(Texts texts) {
    this.texts = texts;
  }

  /**
   * A table.
   *
   * @param columns the names above the columns after the first
   * @param rows the rows
   */
  record Table(List<String> columns, List<Row> rows) {}

  /**
   * A row.
   *
   * @param name what it is about
   * @param cells its cells
   */
  record Row(String name, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param balance hours asked less hours left, with its sign; empty when one of them is hidden
   * @param left the people and the hours they have left
   * @param asked the places and the hours asked; empty where that is not shown
   * @param shade {@code asked-2} where far more is asked than left, over {@code asked-1}, {@code
   *     even} and {@code left-1} to {@code left-2}; empty when one of them is hidden
   */
  record Cell(String balance, String left, String asked, String shade) {}

  /** Returns sectors by regions, with all of both last. */
  Table map(HoursReport report, String group, PageLanguage language) {
    List<String> regions = withAll(report.regions());
    List<Row> rows = new ArrayList<>();
    for (String sector : withAll(report.sectors())) {
      rows.add(
          new Row(
              sector(sector, language),
              regions.stream()
                  .map(region -> cell(report, group, new Spot(region, sector), language))
                  .toList()));
    }
    return new Table(regions.stream().map(region -> region(region, language)).toList(), rows);
  }

  /** Returns target groups by regions, with everybody last. */
  Table groups(HoursReport report, PageLanguage language) {
    List<String> regions = withAll(report.regions());
    List<Row> rows =
        Stream.concat(report.groups().stream(), Stream.of(HoursReport.EVERYBODY))
            .map(group ->
                new Row(
                    group(group, language),
                    regions.stream()
                        .map(region -> report.left(group, new Spot(region, HoursReport.ALL)))
                        .map(left -> new Cell("", left(left, language), "", ""))
                        .toList()))
            .toList();
    return new Table(regions.stream().map(region -> region(region, language)).toList(), rows);
  }

  private static List<String> withAll(List<String> names) {
    return Stream.concat(names.stream(), Stream.of(HoursReport.ALL)).toList();
  }

  private Cell cell(HoursReport report, String group, Spot spot, PageLanguage language) {
    Left left = report.left(group, spot);
    Asked asked = report.asked(spot);
    Long hours = left.hours();
    String told = texts.of(language, "hours.asked", asked.openings(), asked.hours());
    return hours == null
        ? new Cell("", left(left, language), told, "")
        : new Cell(
            String.format(language.locale(), "%+,d", asked.hours() - hours),
            left(left, language),
            told,
            shade(hours, asked.hours()));
  }

  private String left(Left left, PageLanguage language) {
    return left.people() == null || left.hours() == null
        ? texts.of(language, "hours.few")
        : texts.of(language, "hours.left", left.people(), left.hours());
  }

  private static String shade(long left, long asked) {
    double share = left + asked == 0 ? 0 : (double) (asked - left) / (left + asked);
    if (Math.abs(share) < SOME) {
      return "even";
    }
    return (share > 0 ? "asked-" : "left-") + (Math.abs(share) < MUCH ? 1 : 2);
  }

  /** Returns what a region is called. */
  String region(String region, PageLanguage language) {
    return switch (region) {
      case "" -> texts.of(language, "hours.region.unknown");
      case HoursReport.ALL -> texts.of(language, "hours.region.all");
      default -> region;
    };
  }

  /** Returns what a sector is called. */
  String sector(String sector, PageLanguage language) {
    return switch (sector) {
      case "" -> texts.of(language, "hours.sector.unknown");
      case HoursReport.ALL -> texts.of(language, "hours.sector.all");
      default -> texts.of(language, "hours.sector." + sector);
    };
  }

  /** Returns what a target group is called. */
  String group(String group, PageLanguage language) {
    return group.equals(HoursReport.EVERYBODY)
        ? texts.of(language, "hours.group.all")
        : texts.of(language, "hours.group." + group);
  }
}
