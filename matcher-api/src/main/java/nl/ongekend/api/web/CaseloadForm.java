package nl.ongekend.api.web;

import jakarta.servlet.ServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ongekend.api.service.CaseloadQuery;
import nl.ongekend.core.question.Confirmation;

/**
 * Which people to list, as it stands in the address. An empty field leaves nobody out.
 *
 * @param order what comes first, the name of a {@link CaseloadQuery.Order}
 * @param fresh how fresh answers are, the name of a {@link Confirmation.State}
 * @param idle for how many days nothing was proposed, a whole number
 * @param caseload whose caseload
 * @param page which page, a whole number from 1
 */
record CaseloadForm(String order, String fresh, String idle, String caseload, String page) {

  private static final int LONGEST_CASELOAD = 100;

  /** Reads a form; a field that was not sent is empty. */
  static CaseloadForm of(ServletRequest request) {
    return new CaseloadForm(
        field(request, "order"),
        field(request, "fresh"),
        field(request, "idle"),
        field(request, "caseload"),
        field(request, "page"));
  }

  private static String field(ServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "").strip();
  }

  /** Returns whether everybody is listed as they are kept. */
  boolean isPlain() {
    return findQuery().filter(CaseloadQuery.EVERYBODY::equals).isPresent() && page.isEmpty();
  }

  /** Returns what is asked; nothing when a field has no value that it can have. */
  Optional<CaseloadQuery> findQuery() {
    if (!isKnown(order, listOrders())
        || !isKnown(fresh, listStates())
        || !isNumber(idle)
        || !page.matches("([1-9][0-9]{0,3})?")
        || caseload.length() > LONGEST_CASELOAD) {
      return Optional.empty();
    }
    return Optional.of(
        new CaseloadQuery(
            order.isEmpty() ? CaseloadQuery.Order.KEPT : CaseloadQuery.Order.valueOf(order),
            fresh.isEmpty() ? null : Confirmation.State.valueOf(fresh),
            number(idle, 0),
            caseload));
  }

  private static boolean isKnown(String text, List<String> names) {
    return text.isEmpty() || names.contains(text);
  }

  private static boolean isNumber(String text) {
    return text.isEmpty() || text.matches("[0-9]{1,3}");
  }

  private static int number(String text, int fallback) {
    return text.isEmpty() ? fallback : Integer.parseInt(text);
  }

  static List<String> listOrders() {
    return Arrays.stream(CaseloadQuery.Order.values()).map(Enum::name).toList();
  }

  static List<String> listStates() {
    return Arrays.stream(Confirmation.State.values()).map(Enum::name).toList();
  }

  /** Returns how many people stand on earlier pages. */
  int skipped(int perPage) {
    return (number(page, 1) - 1) * perPage;
  }

  /** Returns the address of the page after this one. */
  String next() {
    return address(number(page, 1) + 1);
  }

  /** Returns the address of a page, from 1. */
  String address(int number) {
    return "%s?order=%s&fresh=%s&idle=%s&caseload=%s&page=%d"
        .formatted(
            Addresses.PEOPLE,
            order,
            fresh,
            idle,
            URLEncoder.encode(caseload, StandardCharsets.UTF_8),
            number);
  }
}
