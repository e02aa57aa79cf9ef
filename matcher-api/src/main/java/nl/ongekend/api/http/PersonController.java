package nl.ongekend.api.http;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.io.IOException;
import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.PersonService;
import nl.ongekend.api.service.Services;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything about a person: handed over, or removed. */
@RestController
class PersonController {

  private final PersonService people;

  PersonController(Services services) {
    this.people = services.people();
  }

  @GetMapping(path = "/v1/passports/{id}/export", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> exportPassport(Caller caller, @PathVariable UUID id) throws IOException {
    return Replies.ok(people.export(caller, id));
  }

  @GetMapping(path = "/v1/passports/{id}/proposals", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> listProposals(Caller caller, @PathVariable UUID id) {
    return Replies.ok(people.proposals(caller, id));
  }

  @PostMapping(path = "/v1/passports/{id}/erasure", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> erasePassport(Caller caller, @PathVariable UUID id) throws IOException {
    return Replies.ok(people.erase(caller, id));
  }
}
