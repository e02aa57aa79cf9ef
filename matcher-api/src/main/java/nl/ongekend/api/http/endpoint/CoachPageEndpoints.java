package nl.ongekend.api.http.endpoint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.api.http.endpoint.Endpoint.Content;
import nl.ongekend.api.http.endpoint.ValueType.Text;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Role;

/**
 * The rows of the pages on which a coach searches, compares and looks at a week or a map. They are
 * no part of the published description.
 */
final class CoachPageEndpoints {

  private static final Set<Role> STAFF =
      EnumSet.of(Role.JOB_COACH, Role.IWCN_STAFF, Role.ADMINISTRATOR);

  private static final String FORM = "application/x-www-form-urlencoded";

  private static final Parameter ID = Parameter.path("id", "The id of the person or vacancy.");

  private CoachPageEndpoints() {}

  static List<Endpoint> list() {
    return List.of(
        page(Endpoint.get("/search", "showSearch"), "Shows where a line can be typed."),
        page(
            Endpoint.post("/search", "searchOnPage")
                .with(field("text"), field("side"))
                .reads(FORM, "SearchForm", "The line, and whether it is about work or a person."),
            "Shows which vacancies, or people, suit a line; nothing is kept."),
        of(Endpoint.get("/people/{id}/pairs", "showPairs"), "Shows two jobs that go together."),
        of(Endpoint.get("/people/{id}/opens", "showOpens"), "Shows which step opens most."),
        of(Endpoint.get("/people/{id}/map", "showMap"), "Shows where work is within reach."),
        of(
            Endpoint.get("/people/{id}/compare", "compareVacancies").with(choice()),
            "Shows two vacancies for a person side by side."),
        of(
            Endpoint.get("/vacancies/{id}/compare", "comparePeople").with(choice()),
            "Shows two people for a vacancy side by side."));
  }

  private static Endpoint of(Endpoint.Builder endpoint, String summary) {
    return page(endpoint.with(ID).fails(Kind.NOT_FOUND), summary);
  }

  private static Endpoint page(Endpoint.Builder endpoint, String summary) {
    return endpoint
        .summary(summary)
        .roles(STAFF)
        .purpose(Purpose.JOB_COACHING)
        .with(PageEndpoints.LANG)
        .answers(200, new Content("text/html", "Page", "The page."));
  }

  private static Parameter choice() {
    return Parameter.query("choice", ValueType.UUID, "The id of one of two to compare.").repeated();
  }

  private static Parameter field(String name) {
    return Parameter.query(name, new Text(), "A field of the form, in the body.");
  }
}
