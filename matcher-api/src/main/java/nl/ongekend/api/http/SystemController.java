package nl.ongekend.api.http;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import nl.ongekend.api.config.HttpSettings;
import nl.ongekend.api.http.endpoint.OpenApiDocument;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.HealthDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The server itself: whether it is well, what it is and what it answers. */
@RestController
class SystemController {

  private final Services services;
  private final Readiness readiness;
  private final String openApi;
  private final @Nullable String contact;

  SystemController(
      Services services, Readiness readiness, OpenApiDocument openApi, HttpSettings settings) {
    this.services = services;
    this.readiness = readiness;
    this.openApi = openApi.json();
    this.contact = settings.contact();
  }

  @GetMapping(path = "/v1/health/live", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> getLiveness() {
    return Replies.ok(HealthDocument.up(services.build(), services.today().date()));
  }

  @GetMapping(path = "/v1/health/ready", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> getReadiness() {
    if (!readiness.isReady()) {
      throw new ProblemException(
          Problem.of(
              Problem.Kind.UNAVAILABLE,
              "server.not-ready",
              "the server must be warm and its index follow the store.\n"
                  + "Repeat the request a little later."));
    }
    return getLiveness();
  }

  @GetMapping(path = "/v1/version", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> getVersion() {
    return Replies.ok(services.version());
  }

  @GetMapping(path = "/v1/system-card", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> getSystemCard() {
    return Replies.ok(services.systemCard(contact));
  }

  /** Pages of other sites may read the description: it says nothing of anybody. */
  @CrossOrigin
  @GetMapping(path = "/v1/openapi.json", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> getOpenApi() {
    return Replies.json(ResponseEntity.ok(), openApi);
  }
}
