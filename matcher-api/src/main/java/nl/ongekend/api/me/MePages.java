package nl.ongekend.api.me;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ongekend.api.web.Asset;
import nl.ongekend.api.web.Templates;
import nl.ongekend.core.voice.Narrator;
import nl.ongekend.core.voice.Voice;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;

/** Makes a person's own pages. Thread-safe. */
final class MePages {

  private final Templates templates = Templates.in("nl/ongekend/api/me/templates/");
  private final List<Tongue> tongues =
      Narrator.listLanguages(Voice.PERSON).stream().map(Tongue::of).toList();
  private final Asset stylesheet;
  private final Asset script;

  MePages(Asset stylesheet, AloudScript script) {
    this.stylesheet = stylesheet;
    this.script = script.asset();
  }

  /** A language in which the pages can be read, with what its speakers call it. */
  record Tongue(String code, String name) {

    static Tongue of(String code) {
      Locale locale = Locale.of(code);
      return new Tongue(code, locale.getDisplayLanguage(locale));
    }
  }

  /** Returns a page. */
  ResponseEntity<byte[]> page(MeVisit visit, String template, Map<String, Object> values) {
    return page(HttpStatus.OK, visit, template, values);
  }

  /** Returns a page with a status of its own. */
  ResponseEntity<byte[]> page(
      HttpStatusCode status, MeVisit visit, String template, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("visit", visit);
    all.put("tongues", tongues);
    all.put("stylesheet", stylesheet.address());
    all.put("script", script.address());
    return templates.page(status, visit.words().language(), template, all);
  }
}
