package nl.ongekend.api.web;

import java.util.HashMap;
import java.util.Map;
import nl.ongekend.core.profile.Passport;
import org.springframework.http.ResponseEntity;

/** Makes the tabs about one person. Thread-safe. */
final class PersonPages {

  private final PersonSummaries summaries;
  private final PageRenderer pages;

  PersonPages(PersonSummaries summaries, PageRenderer pages) {
    this.summaries = summaries;
    this.pages = pages;
  }

  /**
   * Returns a tab.
   *
   * @param template its template, which is also its name
   */
  ResponseEntity<byte[]> page(
      String template, Passport passport, Visit visit, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("person", summaries.of(passport, visit));
    all.put("tab", template);
    return pages.page(visit, template, all);
  }
}
