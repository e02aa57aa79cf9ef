package nl.ongekend.api.http.endpoint;

import static nl.ongekend.api.problem.Problem.Kind.CONFLICT;
import static nl.ongekend.api.problem.Problem.Kind.NOT_FOUND;
import static nl.ongekend.api.problem.Problem.Kind.STORAGE_FULL;
import static nl.ongekend.api.problem.Problem.Kind.UNAVAILABLE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.api.http.endpoint.Endpoint.Content;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Role;

/** The rows of shortlists and releases. */
final class ReleaseEndpoints {

  private static final String JSON = "application/json";
  private static final String ASKED = "/v1/release-requests";
  private static final String RELEASES = "/v1/releases";
  private static final String ONE = RELEASES + "/{id}";

  private static final Set<Role> STAFF =
      EnumSet.of(Role.JOB_COACH, Role.IWCN_STAFF, Role.ADMINISTRATOR);

  private static final Set<Role> ASKERS = EnumSet.of(Role.EMPLOYER, Role.ADMINISTRATOR);

  private static final Content REQUEST =
      new Content(JSON, "AskedReleasesDocument", "What was asked, and who it is if it is open.");

  private static final Content RELEASE = new Content(JSON, "ReleasesDocument", "The release.");

  private ReleaseEndpoints() {}

  static List<Endpoint> list() {
    return List.of(
        shortlist(),
        asker(Endpoint.post(ASKED, "askRelease"))
            .summary(
                "Asks to learn who an entry of a shortlist is; answered alike for every entry.")
            .reads(JSON, "ReleaseRequestView", "The vacancy and the entry.")
            .fails(NOT_FOUND, CONFLICT, STORAGE_FULL)
            .answers(201, REQUEST, "Location"),
        asker(Endpoint.get(ASKED, "listAskedReleases"))
            .summary("Returns what this account asked to learn.")
            .answers(200, REQUEST),
        asker(Endpoint.get(ASKED + "/{id}", "getAskedRelease"))
            .summary("Returns what this account asked under an id.")
            .with(Parameter.path("id", "The id of the request."))
            .fails(NOT_FOUND)
            .answers(200, REQUEST),
        staff(Endpoint.get(RELEASES, "listReleases"))
            .summary("Returns the releases about a person, or all.")
            .with(Parameter.query("passport", ValueType.UUID, "The id of the passport."))
            .answers(200, new Content(JSON, "ReleasesDocument", "The releases.")),
        one(Endpoint.post(ONE + "/agreement", "agreeRelease"))
            .summary("Records the person's yes: the first key.")
            .reads(JSON, "AgreementView", "How, in which language and with which interpreter.")
            .fails(CONFLICT, STORAGE_FULL)
            .answers(200, RELEASE),
        one(Endpoint.post(ONE + "/confirmation", "confirmRelease"))
            .summary("Turns the second key; the account must be another one.")
            .fails(CONFLICT, STORAGE_FULL)
            .answers(200, RELEASE),
        one(Endpoint.delete(ONE, "withdrawRelease"))
            .summary("Takes a release back at once, or says no.")
            .fails(STORAGE_FULL)
            .answers(204),
        one(Endpoint.get(ONE + "/slip", "readSlip"))
            .summary("Returns what the person takes home, in the language of the agreement.")
            .with(
                Parameter.query(
                    "lang", new ValueType.Text(), "Another language, such as ti or nl."))
            .or(new Content("text/html", "Page", "The same as a page to print."))
            .answers(200, new Content("text/plain", "Text", "The slip.")));
  }

  private static Endpoint shortlist() {
    return Endpoint.get("/v1/vacancies/{id}/shortlist", "listShortlist")
        .summary("Returns the best people for a vacancy in bands, without who they are.")
        .roles(STAFF)
        .roles(EnumSet.of(Role.EMPLOYER))
        .purpose(Purpose.CANDIDATE_SEARCH)
        .with(
            Parameter.path("id", "The id of the vacancy."),
            ApiEndpoints.LANG,
            ApiEndpoints.MIN_POSITION)
        .fails(NOT_FOUND, UNAVAILABLE, CONFLICT)
        .answers(200, new Content(JSON, "ShortlistDocument", "The shortlist."));
  }

  private static Endpoint.Builder asker(Endpoint.Builder endpoint) {
    return endpoint
        .roles(ASKERS)
        .purpose(Purpose.CANDIDATE_SEARCH)
        .with(ApiEndpoints.LANG)
        .fails(UNAVAILABLE);
  }

  private static Endpoint.Builder one(Endpoint.Builder endpoint) {
    return staff(endpoint).with(Parameter.path("id", "The id of the release.")).fails(NOT_FOUND);
  }

  private static Endpoint.Builder staff(Endpoint.Builder endpoint) {
    return endpoint.roles(STAFF).purpose(Purpose.JOB_COACHING).fails(UNAVAILABLE);
  }
}
