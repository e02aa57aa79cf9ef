package nl.ongekend.api.http;

import nl.ongekend.api.service.Services;
import nl.ongekend.core.profile.Passport;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Passports. */
@RestController
@RequestMapping(PassportController.PATH)
class PassportController extends AbstractDocumentController<Passport> {

  static final String PATH = "/v1/passports";

  PassportController(Services services) {
    super(PATH, services.passports(), services);
  }
}
