package nl.ongekend.api.me;

import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.util.Map;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page where a person begins. */
@RestController
class MeStartController {

  private final Services services;
  private final MePages pages;

  MeStartController(Services services, MePages pages) {
    this.services = services;
    this.pages = pages;
  }

  @GetMapping(path = MeAddresses.START, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> start(Caller caller, MeVisit visit) {
    String name = services.passports().get(caller, caller.person()).document().name();
    return pages.page(
        visit, "start", Map.of("title", visit.words().text("start.title", Map.of("name", name))));
  }
}
