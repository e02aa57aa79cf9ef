package nl.ongekend.api.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;

/** Makes pages of templates. Thread-safe. */
final class PageRenderer {

  private static final String TEMPLATES = "nl/ongekend/api/web/templates/";

  private final Templates templates;
  private final String stylesheet;

  /**
   * Creates a renderer.
   *
   * @param stylesheet the address of the stylesheet
   */
  PageRenderer(Texts texts, String stylesheet) {
    this.templates = Templates.in(TEMPLATES, texts.source());
    this.stylesheet = stylesheet;
  }

  /** Returns a page. */
  ResponseEntity<byte[]> page(Visit visit, String template, Map<String, Object> values) {
    return page(HttpStatusCode.valueOf(200), visit, template, values);
  }

  /** Returns a page with a status of its own. */
  ResponseEntity<byte[]> page(
      HttpStatusCode status, Visit visit, String template, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("visit", visit);
    all.put("languages", List.of(PageLanguage.values()));
    all.put("stylesheet", stylesheet);
    return templates.page(status, visit.language().code(), template, all);
  }
}
