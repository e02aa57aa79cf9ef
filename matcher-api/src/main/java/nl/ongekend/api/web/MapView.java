package nl.ongekend.api.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map of places with work, drawn from coordinates: north is up, and a step to the east is as long
 * as one to the north.
 *
 * @param width in units of the drawing
 * @param height in the same units
 * @param dots the municipalities, which give the country its shape
 * @param circles the places with work, the one with most last
 * @param home where the person lives; missing when unknown
 */
record MapView(
    int width, int height, List<Point> dots, List<Circle> circles, @Nullable Point home) {

  /** Copies the lists. */
  MapView {
    dots = List.copyOf(dots);
    circles = List.copyOf(circles);
  }

  /** A point of the drawing, from the upper left corner. */
  record Point(int x, int y) {}

  /**
   * A place with work.
   *
   * @param anchor the row about it
   * @param name what it is called
   * @param count how many vacancies are there
   * @param at its middle
   * @param radius its size, which grows with the root of the number
   * @param named whether there is room for its name
   */
  record Circle(String anchor, String name, int count, Point at, int radius, boolean named) {}
}
