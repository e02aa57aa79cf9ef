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

/**
 * Searches with one line in plain words. It is about somebody, so it is sent in the body, and
 * nothing of it is kept.
 */
@RestController
class SearchController {

  private static final String TEMPLATE = "search";
  private static final int MOST = 10;

  private final ReadingService readings;
  private final ReadingViews views;
  private final PageRenderer pages;

  SearchController(Services services, ReadingViews views, PageRenderer pages) {
    this.readings = services.readings();
    this.views = views;
    this.pages = pages;
  }

  /** What a line is looked up among. */
  enum Side {
    /** The line is about a person: the vacancies. */
    VACANCIES,
    /** The line is about work: the people. */
    PEOPLE
  }

  /** Somebody, or work, that suits a line. */
  record Found(String href, String title, ScoreBar bar) {

    static Found of(MatchDocument.Match match, Side side) {
      return new Found(
          side == Side.PEOPLE ? Addresses.person(match.id()) : Addresses.vacancy(match.id()),
          match.label(),
          ScoreBar.of(match.low(), match.score(), match.high()));
    }
  }

  @GetMapping(path = Addresses.SEARCH, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> form(Visit visit) {
    return pages.page(visit, TEMPLATE, values("", Side.VACANCIES.name(), ""));
  }

  @PostMapping(
      path = Addresses.SEARCH,
      consumes = APPLICATION_FORM_URLENCODED_VALUE,
      produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> search(
      Caller caller,
      Visit visit,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "VACANCIES") String side) {
    String error = error(text, side);
    Map<String, Object> values = values(text, side, error);
    if (!error.isEmpty()) {
      return pages.page(HttpStatus.BAD_REQUEST, visit, TEMPLATE, values);
    }
    values.putAll(found(caller, visit, text, Side.valueOf(side)));
    return pages.page(visit, TEMPLATE, values);
  }

  private Map<String, Object> found(Caller caller, Visit visit, String text, Side side) {
    MatchParameters parameters = visit.parameters(MOST);
    SearchDocument search =
        side == Side.PEOPLE
            ? readings.searchPeople(caller, text, parameters)
            : readings.search(caller, text, parameters);
    return Map.of(
        "reading", views.of(search.reading(), visit.language()),
        "unread", search.reading().notUnderstood().stream().map(ReadDocument.Part::text).toList(),
        "found", search.found().matches().stream().map(match -> Found.of(match, side)).toList());
  }

  private static String error(String text, String side) {
    if (text.isBlank()) {
      return "coach.search.error.empty";
    }
    if (!listSides().contains(side)) {
      return "coach.search.error.side";
    }
    return text.length() > TextReader.mostUnits(ReadingKind.QUERY) ? "coach.search.error.long" : "";
  }

  private static List<String> listSides() {
    return Arrays.stream(Side.values()).map(Enum::name).toList();
  }

  private static Map<String, Object> values(String text, String side, String error) {
    Map<String, Object> values = new HashMap<>();
    values.put("text", text);
    values.put("side", side);
    values.put("sides", listSides());
    values.put("error", error);
    return values;
  }
}
