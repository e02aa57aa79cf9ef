package nl.ongekend.api.web;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.service.ReadingService;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.MatchDocument;
import nl.ongekend.api.view.ReadDocument;
import nl.ongekend.api.view.SearchDocument;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.reader.TextReader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads a text that is sent in the body, shows where everything stands, and keeps nothing. */
@RestController
class ReadController {

  private static final String TEMPLATE = "read";
  private static final int MOST = 10;

  private final ReadingService readings;
  private final ReadingViews views;
  private final PageRenderer pages;

  ReadController(Services services, ReadingViews views, PageRenderer pages) {
    this.readings = services.readings();
    this.views = views;
    this.pages = pages;
  }

  /** A vacancy that suits a line. */
  record Found(String href, String title, ScoreBar bar) {

    static Found of(MatchDocument.Match match) {
      return new Found(
          Addresses.vacancy(match.id()),
          match.label(),
          ScoreBar.of(match.low(), match.score(), match.high()));
    }
  }

  @GetMapping(path = Addresses.READ, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> form(Visit visit) {
    return pages.page(visit, TEMPLATE, values(ReadingKind.VACANCY.name(), "", ""));
  }

  @PostMapping(
      path = Addresses.READ,
      consumes = APPLICATION_FORM_URLENCODED_VALUE,
      produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> read(
      Caller caller,
      Visit visit,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String text) {
    String error = error(kind, text);
    Map<String, Object> values = values(kind, text, error);
    if (!error.isEmpty()) {
      return pages.page(HttpStatus.BAD_REQUEST, visit, TEMPLATE, values);
    }
    values.putAll(reading(caller, visit, ReadingKind.valueOf(kind), text));
    return pages.page(visit, TEMPLATE, values);
  }

  private Map<String, Object> reading(Caller caller, Visit visit, ReadingKind kind, String text) {
    MatchParameters parameters = visit.parameters(MOST);
    if (kind != ReadingKind.QUERY) {
      ReadDocument read = readings.read(kind, text, parameters);
      return Map.of("reading", views.of(read, visit.language()));
    }
    SearchDocument search = readings.search(caller, text, parameters);
    return Map.of(
        "reading", views.of(search.reading(), visit.language()),
        "found", search.found().matches().stream().map(Found::of).toList());
  }

  private static String error(String kind, String text) {
    if (!listKinds().contains(kind)) {
      return "read.error.kind";
    }
    if (text.isBlank()) {
      return "read.error.empty";
    }
    return text.length() > TextReader.MOST_UNITS ? "read.error.long" : "";
  }

  private static List<String> listKinds() {
    return Arrays.stream(ReadingKind.values()).map(Enum::name).toList();
  }

  private static Map<String, Object> values(String kind, String text, String error) {
    Map<String, Object> values = new HashMap<>();
    values.put("kinds", listKinds());
    values.put("kind", kind);
    values.put("text", text);
    values.put("error", error);
    return values;
  }
}
