package nl.ongekend.api.http;

import nl.ongekend.api.service.Services;
import nl.ongekend.core.profile.Vacancy;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Vacancies. */
@RestController
@RequestMapping(VacancyController.PATH)
class VacancyController extends AbstractDocumentController<Vacancy> {

  static final String PATH = "/v1/vacancies";

  VacancyController(Services services) {
    super(PATH, services.vacancies(), services);
  }
}
