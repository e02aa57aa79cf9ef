package nl.ongekend.core.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.rule.Source;
import nl.ongekend.core.rule.TableProblem;
import nl.ongekend.core.rule.TableText;
import nl.ongekend.core.rule.Validity;
import nl.ongekend.core.rule.Words;

/**
 * The routes that are known, read from a table. Immutable and thread-safe.
 *
 * <p>A language that has several levels to go takes the routes of all steps between, one after the
 * other; when one of them is not known, nothing is. Example: Dutch from A2 to B2 is A2 to B1 and B1
 * to B2, ten months.
 */
public final class RouteRegistry {

  private static final String FILE = "routes.txt";

  private static final String LANGUAGES = "languages";

  private static final List<String> FIELDS =
      List.of(
          "field",
          "subject",
          "from",
          "to",
          "months",
          "euros",
          "valid-from",
          "valid-to",
          "source",
          "status");

  private final List<Route> routes;

  private RouteRegistry(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  /**
   * Returns the registry that comes with the engine. It is read anew at each call; keep the result.
   *
   * @throws TableProblem if the table breaks a rule
   */
  public static RouteRegistry standard() {
    return of(TableText.ofResource(RouteRegistry.class, FILE));
  }

  /**
   * Returns the registry of a table.
   *
   * @throws TableProblem if it breaks a rule
   */
  public static RouteRegistry of(TableText table) {
    return new RouteRegistry(table.entries().stream().map(RouteRegistry::read).toList());
  }

  private static Route read(TableText.Entry entry) {
    if (!entry.type().equals("route")) {
      throw new TableProblem(
          entry.file(),
          entry.line(),
          "record %s %s must be a route.".formatted(entry.type(), entry.key()),
          "Maybe it belongs to another table.");
    }
    entry.requireFields(FIELDS);
    return new Route(
        entry.key(),
        entry.get("field"),
        entry.getOrNull("subject"),
        entry.getOrNull("from"),
        entry.get("to"),
        Words.of(entry, "months").number(1, 120),
        entry.getOrNull("euros") == null ? null : Words.of(entry, "euros").number(0, 1_000_000),
        new Validity(
            Words.of(entry, "valid-from").day(),
            entry.getOrNull("valid-to") == null ? null : Words.of(entry, "valid-to").day()),
        Source.read(entry));
  }

  /** Returns all routes, in the order of the table. */
  public List<Route> listRoutes() {
    return routes;
  }

  /** Returns what a change asks on a day, as far as it is known. O(routes). */
  public Effort effort(Route.Step step, LocalDate day) {
    List<Route> taken = new ArrayList<>();
    for (Route.Step part : parts(step)) {
      Optional<Route> route = findRoute(part, day);
      if (route.isEmpty()) {
        return Effort.unknown();
      }
      taken.add(route.get());
    }
    return Effort.of(taken);
  }

  private Optional<Route> findRoute(Route.Step step, LocalDate day) {
    return routes.stream()
        .filter(route -> route.leads(step) && route.validity().contains(day))
        .findFirst();
  }

  private static List<Route.Step> parts(Route.Step step) {
    List<String> levels = Arrays.stream(Cefr.values()).map(Cefr::name).toList();
    int from = levels.indexOf(step.from());
    int to = levels.indexOf(step.to());
    if (!step.field().equals(LANGUAGES) || from < 0 || to <= from) {
      return List.of(step);
    }
    List<Route.Step> parts = new ArrayList<>();
    for (int level = from; level < to; level++) {
      parts.add(
          new Route.Step(LANGUAGES, step.subject(), levels.get(level), levels.get(level + 1)));
    }
    return parts;
  }
}
