package nl.ongekend.api.http.endpoint;

import static nl.ongekend.api.problem.Problem.Kind.NOT_FOUND;
import static nl.ongekend.api.problem.Problem.Kind.STORAGE_FULL;
import static nl.ongekend.api.problem.Problem.Kind.UNAVAILABLE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.api.http.endpoint.Endpoint.Content;
import nl.ongekend.api.http.endpoint.ValueType.Whole;
import nl.ongekend.api.service.SavedSearchService;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Role;

/** The rows of saved searches. */
final class SavedSearchEndpoints {

  private static final String JSON = "application/json";
  private static final String PATH = "/v1/saved-searches";
  private static final String ONE = PATH + "/{id}";

  private static final Set<Role> STAFF =
      EnumSet.of(Role.JOB_COACH, Role.IWCN_STAFF, Role.ADMINISTRATOR);

  private static final Content SEARCH = new Content(JSON, "SavedSearchesDocument", "The search.");

  private SavedSearchEndpoints() {}

  static List<Endpoint> list() {
    return List.of(
        of(Endpoint.post(PATH, "saveSearch"))
            .summary("Saves a search for a person or a vacancy; what it finds now is no news.")
            .reads(JSON, "SavedSearchSettingsInput", "The person or vacancy, and what to hear of.")
            .fails(NOT_FOUND, STORAGE_FULL)
            .answers(201, SEARCH, "Location"),
        of(Endpoint.get(PATH, "listSavedSearches"))
            .summary("Returns the saved searches for a person or a vacancy.")
            .with(
                Parameter.query("passport", ValueType.UUID, "The id of the passport."),
                Parameter.query(
                    "vacancy", ValueType.UUID, "The id of the vacancy, in place of a passport."))
            .answers(200, new Content(JSON, "SavedSearchesDocument", "The searches.")),
        one(Endpoint.get(ONE, "getSavedSearch"))
            .summary("Returns a saved search.")
            .answers(200, SEARCH),
        one(Endpoint.delete(ONE, "removeSavedSearch"))
            .summary("Removes a saved search with its alerts.")
            .answers(204),
        alerts(),
        one(Endpoint.post(ONE + "/seen", "seeAlerts"))
            .summary("Says that the alerts up to a number were seen.")
            .reads(JSON, "SeenDocument", "The number of the latest one.")
            .answers(200, SEARCH));
  }

  private static Endpoint alerts() {
    return one(Endpoint.get(ONE + "/alerts", "listAlerts"))
        .summary("Returns what came into a saved search or went out of it.")
        .with(
            Parameter.query(
                "limit", new Whole(1, SavedSearchService.LARGEST_PAGE, 50), "How many at most."),
            Parameter.query(
                "after",
                new Whole(0, Integer.MAX_VALUE, 0),
                "Only those with greater numbers, as the link next gives it."),
            ApiEndpoints.LANG,
            ApiEndpoints.MIN_POSITION)
        .fails(STORAGE_FULL)
        .answers(200, new Content(JSON, "AlertsDocument", "A page of alerts."), "Link");
  }

  private static Endpoint.Builder one(Endpoint.Builder endpoint) {
    return of(endpoint).with(Parameter.path("id", "The id of the search.")).fails(NOT_FOUND);
  }

  private static Endpoint.Builder of(Endpoint.Builder endpoint) {
    return endpoint.roles(STAFF).purpose(Purpose.JOB_COACHING).fails(UNAVAILABLE);
  }
}
