package nl.ongekend.api.http.endpoint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.api.http.endpoint.Endpoint.Content;
import nl.ongekend.api.http.endpoint.ValueType.Text;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Role;

/** The rows of the pages for employers. They are no part of the published description. */
final class EmployerPageEndpoints {

  private static final Set<Role> EMPLOYERS = EnumSet.of(Role.EMPLOYER, Role.ADMINISTRATOR);

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String NEW = "/employer/new";
  private static final String ONE = "/employer/vacancies/{id}";

  private static final Content HTML = new Content("text/html", "Page", "The page.");

  private static final Parameter LANG =
      Parameter.query("lang", new Text(), "The language of the page, nl or en; remembered.");

  private static final Parameter ID = Parameter.path("id", "The id of the vacancy.");

  private EmployerPageEndpoints() {}

  static List<Endpoint> list() {
    return List.of(
        page(Endpoint.get("/employer", "showEmployer"), Purpose.VACANCY_INTAKE)
            .summary("Shows the vacancies an employer can go on with.")
            .with(
                Parameter.query(
                    "after", ValueType.UUID, "The id after which the page of the list begins."))
            .answers(200, HTML),
        page(Endpoint.get(NEW, "showNewVacancy"), Purpose.VACANCY_INTAKE)
            .summary("Shows where the text of a vacancy can be pasted.")
            .answers(200, HTML),
        page(Endpoint.post(NEW, "writeNewVacancy"), Purpose.VACANCY_INTAKE)
            .summary("Shows what the text of a vacancy says, or keeps the vacancy.")
            .with(
                field("text"),
                field("employer"),
                field("key"),
                field("dutch"),
                field("seen"),
                field("step"))
            .reads(FORM, "VacancyForm", "The text, who the employer is, and what to do.")
            .fails(Kind.CONFLICT, Kind.STORAGE_FULL)
            .answers(303, "Location"),
        page(Endpoint.get(ONE, "showEmployerVacancy"), Purpose.CANDIDATE_SEARCH)
            .summary("Shows an employer what a vacancy asks, whom it reaches and its shortlist.")
            .with(ID)
            .fails(Kind.NOT_FOUND)
            .or(new Content("application/ld+json", "JobPosting", "The vacancy for other sites."))
            .answers(200, HTML, "Link"),
        page(Endpoint.post(ONE, "askToMeet"), Purpose.CANDIDATE_SEARCH)
            .summary("Asks to learn who an entry of the shortlist is.")
            .with(ID, field("entry"))
            .reads(FORM, "AskForm", "The entry.")
            .fails(Kind.NOT_FOUND, Kind.CONFLICT, Kind.STORAGE_FULL)
            .answers(303, "Location"));
  }

  private static Endpoint.Builder page(Endpoint.Builder endpoint, Purpose purpose) {
    return endpoint.roles(EMPLOYERS).purpose(purpose).with(LANG);
  }

  private static Parameter field(String name) {
    return Parameter.query(name, new Text(), "A field of the form, in the body.");
  }
}
