package nl.ongekend.api.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Makes pages of templates. Thread-safe. */
final class PageRenderer {

  private static final String TEMPLATES = "nl/ongekend/api/web/templates/";

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);

  private final SpringTemplateEngine engine = new SpringTemplateEngine();
  private final String stylesheet;

  /**
   * Creates a renderer.
   *
   * @param stylesheet the address of the stylesheet
   */
  PageRenderer(Texts texts, String stylesheet) {
    this.stylesheet = stylesheet;
    ClassLoaderTemplateResolver templates =
        new ClassLoaderTemplateResolver(PageRenderer.class.getClassLoader());
    templates.setPrefix(TEMPLATES);
    templates.setSuffix(".html");
    templates.setTemplateMode(TemplateMode.HTML);
    templates.setCharacterEncoding(UTF_8.name());
    engine.setTemplateResolver(templates);
    engine.setTemplateEngineMessageSource(texts.source());
  }

  /** Returns a page. */
  ResponseEntity<byte[]> page(Visit visit, String template, Map<String, Object> values) {
    return page(HttpStatusCode.valueOf(200), visit, template, values);
  }

  /** Returns a page with a status of its own. */
  ResponseEntity<byte[]> page(
      HttpStatusCode status, Visit visit, String template, Map<String, Object> values) {
    Context context = new Context(visit.language().locale(), values);
    context.setVariable("visit", visit);
    context.setVariable("languages", List.of(PageLanguage.values()));
    context.setVariable("stylesheet", stylesheet);
    byte[] html = engine.process(template, context).getBytes(UTF_8);
    return ResponseEntity.status(status)
        .contentType(HTML)
        .header(HttpHeaders.CONTENT_LANGUAGE, visit.language().code())
        .body(html);
  }
}
