package nl.ongekend.api.http;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.service.ReadingService;
import nl.ongekend.api.service.Services;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Texts to read. */
@RestController
class ReadingController {

  private final ReadingService readings;

  ReadingController(Services services) {
    this.readings = services.readings();
  }

  @PostMapping(
      path = "/v1/readings",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> readText(JsonBody body, MatchParameters parameters) {
    TextBody given = TextBody.read(body);
    return Replies.ok(readings.read(given.kind(), given.text(), parameters));
  }

  @PostMapping(
      path = "/v1/searches",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> searchLine(Caller caller, JsonBody body, MatchParameters parameters) {
    return Replies.ok(readings.search(caller, TextBody.readLine(body).text(), parameters));
  }
}
