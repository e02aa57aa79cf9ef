package nl.ongekend.api.http;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.util.UUID;
import nl.ongekend.api.service.AccessService;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.ViewJson;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Codes on paper, by which people reach their own pages. */
@RestController
class AccessCodeController {

  private static final String CODE = "/v1/passports/{id}/access-code";

  private final AccessService access;

  AccessCodeController(Services services) {
    this.access = services.access();
  }

  @PostMapping(path = CODE, produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> makeAccessCode(Caller caller, @PathVariable UUID id) {
    return Replies.json(
        ResponseEntity.status(HttpStatus.CREATED), ViewJson.write(access.make(caller, id)));
  }

  @DeleteMapping(path = CODE)
  ResponseEntity<Void> removeAccessCode(Caller caller, @PathVariable UUID id) {
    access.remove(caller, id);
    return ResponseEntity.noContent().build();
  }
}
