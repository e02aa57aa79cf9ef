package nl.ongekend.core.route;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change asks of a person.
 *
 * @param months how long it takes, rounded up; missing when unknown
 * @param euros what it costs, in whole euros; missing when unknown
 * @param routes the rows it follows from, in order; empty when nothing is known
 */
public record Effort(@Nullable Integer months, @Nullable Integer euros, List<Route> routes) {

  /** Copies the list. */
  public Effort {
    routes = List.copyOf(routes);
  }

  /** Returns the effort of a change of which nothing is known. */
  public static Effort unknown() {
    return new Effort(null, null, List.of());
  }

  /** Returns the effort of routes taken one after the other. */
  static Effort of(List<Route> routes) {
    Integer euros = 0;
    int months = 0;
    for (Route route : routes) {
      months += route.months();
      euros =
          euros == null || route.euros() == null ? null : Integer.valueOf(euros + route.euros());
    }
    return new Effort(months, euros, routes);
  }
}
