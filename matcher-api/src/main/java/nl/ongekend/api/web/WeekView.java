package nl.ongekend.api.web;

import java.util.List;

/**
 * A week from Monday to Sunday, each day as bands from midnight to midnight and as words.
 *
 * @param days seven
 */
record WeekView(List<Day> days) {

  /** Copies the list. */
  WeekView {
    days = List.copyOf(days);
  }

  /**
   * A day.
   *
   * @param name what it is called
   * @param bands what is drawn, in this order
   * @param work work and journeys in words, by the time at which they begin
   * @param person when the person can and cannot work, in words
   */
  record Day(String name, List<Band> bands, List<String> work, List<String> person) {

    /** Copies the lists. */
    Day {
      bands = List.copyOf(bands);
      work = List.copyOf(work);
      person = List.copyOf(person);
    }
  }

  /**
   * A part of a day.
   *
   * @param kind {@code free}, {@code blocked}, {@code travel}, {@code one} or {@code other}
   * @param start the quarter of an hour in which it begins, 0 to 95
   * @param length how many quarters of an hour, at least 1
   */
  record Band(String kind, int start, int length) {

    /** Returns the quarter of an hour in which it has ended. */
    public int end() {
      return start + length;
    }
  }
}
