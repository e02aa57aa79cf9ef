package nl.ongekend.api.web;

import java.util.List;

/**
 * Two vacancies for one person, or two people for one vacancy, side by side.
 *
 * @param columns both
 * @param lines what is said of both, in the same order
 */
record Comparison(List<Column> columns, List<Line> lines) {

  /** Copies the lists. */
  Comparison {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /**
   * One of both.
   *
   * @param href where the proof is
   * @param title the title of the vacancy, or the name of the person
   * @param lang the language of the title
   * @param where employer and place, or where the person lives
   * @param right the verdict of the right layer
   * @param feasible the verdict of the feasible layer
   * @param minutes the journey in words; empty when unknown
   * @param bar how well it fits
   */
  record Column(
      String href,
      String title,
      String lang,
      String where,
      String right,
      String feasible,
      String minutes,
      ScoreBar bar) {}

  /**
   * A line.
   *
   * @param label what it is about
   * @param cells what is said of each; empty where there is nothing to say
   */
  record Line(String label, List<List<String>> cells) {

    /** Copies the lists. */
    Line {
      cells = cells.stream().map(List::copyOf).toList();
    }

    /** Returns whether it says something else of each. */
    public boolean isDifferent() {
      return cells.stream().distinct().count() > 1;
    }
  }
}
