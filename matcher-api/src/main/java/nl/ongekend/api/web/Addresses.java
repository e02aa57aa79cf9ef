package nl.ongekend.api.web;

import java.util.UUID;

/** The addresses of pages. They carry ids and nothing else. */
final class Addresses {

  static final String PEOPLE = "/people";
  static final String PERSON = "/people/{id}";
  static final String NEAR = "/people/{id}/near";
  static final String WIDER = "/people/{id}/wider";
  static final String QUESTIONS = "/people/{id}/questions";
  static final String WHAT_IF = "/people/{id}/what-if";
  static final String SHEET = "/people/{id}/sheet";
  static final String OWN = "/people/{id}/own";
  static final String PROOF = "/people/{id}/vacancies/{vacancyId}";
  static final String PAIRS = "/people/{id}/pairs";
  static final String OPENS = "/people/{id}/opens";
  static final String MAP = "/people/{id}/map";
  static final String COMPARED_VACANCIES = "/people/{id}/compare";
  static final String COMPARED_PEOPLE = "/vacancies/{id}/compare";
  static final String SEARCH = "/search";
  static final String VACANCIES = "/vacancies";
  static final String VACANCY = "/vacancies/{id}";
  static final String EMPLOYER = "/employer";
  static final String NEW_VACANCY = "/employer/new";
  static final String EMPLOYER_VACANCY = "/employer/vacancies/{id}";
  static final String READ = "/read";
  static final String START = "/";
  static final String LOGIN = "/login";
  static final String OPENID = "/login/openid";
  static final String OPENID_BACK = "/login/openid/back";
  static final String LOGOUT = "/logout";
  static final String ACCOUNT = "/account";
  static final String SESSIONS = "/sessions";
  static final String SECOND_FACTOR = "/account/second-factor";

  static final String DESK = "/desk";
  static final String UPLOADS = "/desk/uploads";
  static final String UPLOAD = "/desk/uploads/{id}";
  static final String CELLS = "/desk/uploads/{id}/cells";
  static final String IMPORTED = "/desk/uploads/{id}/import";
  static final String UNDO = "/desk/uploads/{id}/undo";

  static final String RUNS = "/desk/runs";
  static final String RUN = "/desk/runs/{id}";
  static final String RUN_CANCEL = "/desk/runs/{id}/cancel";
  static final String RUN_RESUME = "/desk/runs/{id}/resume";
  static final String RUN_EXPORT = "/desk/runs/{id}/export/{form}";

  private Addresses() {}

  static String run(UUID id) {
    return RUN.replace("{id}", id.toString());
  }

  static String upload(UUID id) {
    return UPLOAD.replace("{id}", id.toString());
  }

  static String cells(UUID id) {
    return CELLS.replace("{id}", id.toString());
  }

  static String imported(UUID id) {
    return IMPORTED.replace("{id}", id.toString());
  }

  static String undo(UUID id) {
    return UNDO.replace("{id}", id.toString());
  }

  static String person(UUID id) {
    return PERSON.replace("{id}", id.toString());
  }

  static String whatIf(UUID id) {
    return WHAT_IF.replace("{id}", id.toString());
  }

  static String own(UUID id) {
    return OWN.replace("{id}", id.toString());
  }

  static String proof(UUID person, UUID vacancy) {
    return PROOF.replace("{id}", person.toString()).replace("{vacancyId}", vacancy.toString());
  }

  static String employerVacancy(UUID id) {
    return EMPLOYER_VACANCY.replace("{id}", id.toString());
  }

  static String vacancy(UUID id) {
    return VACANCY.replace("{id}", id.toString());
  }
}
