package nl.ongekend.api.web;

import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import jakarta.servlet.ServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.CaseloadQuery;
import nl.ongekend.api.service.Page;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.Stored;
import nl.ongekend.core.profile.Passport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The people of a caseload. As they are kept a page is read and no more, however many people there
 * are; in another order, or with a filter, everybody is read.
 */
@RestController
class PeopleController {

  static final int PAGE = 25;

  private static final String TEMPLATE = "people";

  private final Services services;
  private final CaseloadRows rows;
  private final PageRenderer pages;

  PeopleController(Services services, CaseloadRows rows, PageRenderer pages) {
    this.services = services;
    this.rows = rows;
    this.pages = pages;
  }

  /**
   * A part of the list.
   *
   * @param people who is on it
   * @param begin the address of the first part; empty when this is the first
   * @param next the address of the next part; empty when this is the last
   * @param selected how many people there are in all its parts; missing when that is everybody
   */
  private record Part(
      List<Passport> people, String begin, String next, @Nullable Integer selected) {}

  @GetMapping(path = Addresses.PEOPLE, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> people(
      Caller caller,
      Visit visit,
      ServletRequest request,
      @RequestParam(required = false) @Nullable UUID after) {
    CaseloadForm form = CaseloadForm.of(request);
    Optional<CaseloadQuery> query = form.findQuery();
    Map<String, Object> values = new HashMap<>();
    values.put("form", form);
    values.put("orders", CaseloadForm.listOrders());
    values.put("states", CaseloadForm.listStates());
    values.put("error", query.isEmpty() ? "coach.list.error" : "");
    values.put("count", services.passports().count(caller));
    Part part =
        query.isEmpty() || form.isPlain()
            ? kept(caller, after)
            : selected(caller, visit, form, query.get());
    values.put("people", rows.of(part.people(), services.caseloads().lastProposed(caller), visit));
    values.put("begin", part.begin());
    values.put("next", part.next());
    Integer selected = part.selected();
    if (selected != null) {
      values.put("selected", selected);
    }
    HttpStatus status = query.isEmpty() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
    return pages.page(status, visit, TEMPLATE, values);
  }

  private Part kept(Caller caller, @Nullable UUID after) {
    Page<Passport> page = services.passports().list(caller, after, PAGE);
    return new Part(
        page.documents().stream().map(Stored::document).toList(),
        after == null ? "" : Addresses.PEOPLE,
        page.findNext().map(next -> Addresses.PEOPLE + "?after=" + next).orElse(""),
        null);
  }

  private Part selected(Caller caller, Visit visit, CaseloadForm form, CaseloadQuery query) {
    List<UUID> ids = services.caseloads().select(caller, query, visit.today());
    int skipped = form.skipped(PAGE);
    List<Passport> people =
        ids.stream()
            .skip(skipped)
            .limit(PAGE)
            .flatMap(id -> services.passports().find(caller, id).stream())
            .map(Stored::document)
            .toList();
    return new Part(
        people,
        skipped == 0 ? "" : form.address(1),
        ids.size() > skipped + PAGE ? form.next() : "",
        ids.size());
  }
}
