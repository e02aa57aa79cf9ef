package nl.ongekend.api.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Makes pages of the templates in one folder. Thread-safe once it is made. */
public final class Templates {

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);

  private final SpringTemplateEngine engine = new SpringTemplateEngine();

  private Templates(String folder) {
    ClassLoaderTemplateResolver templates =
        new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
    templates.setPrefix(folder);
    templates.setSuffix(".html");
    templates.setTemplateMode(TemplateMode.HTML);
    templates.setCharacterEncoding(UTF_8.name());
    engine.setTemplateResolver(templates);
  }

  /**
   * Returns the templates of a folder.
   *
   * @param folder a path of the classpath, with a slash behind it
   */
  public static Templates in(String folder) {
    return new Templates(folder);
  }

  /** Returns the templates of a folder, which name texts by their keys. */
  static Templates in(String folder, MessageSource texts) {
    Templates templates = new Templates(folder);
    templates.engine.setTemplateEngineMessageSource(texts);
    return templates;
  }

  /**
   * Returns a page.
   *
   * @param language the language of the page, ISO 639
   * @param values what the template inserts, by name
   */
  public ResponseEntity<byte[]> page(
      HttpStatusCode status, String language, String template, Map<String, Object> values) {
    Context context = new Context(Locale.of(language), values);
    byte[] html = engine.process(template, context).getBytes(UTF_8);
    return ResponseEntity.status(status)
        .contentType(HTML)
        .header(HttpHeaders.CONTENT_LANGUAGE, language)
        .body(html);
  }
}
