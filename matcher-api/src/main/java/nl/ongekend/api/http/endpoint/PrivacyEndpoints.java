package nl.ongekend.api.http.endpoint;

import static nl.ongekend.api.problem.Problem.Kind.CONFLICT;
import static nl.ongekend.api.problem.Problem.Kind.NOT_FOUND;
import static nl.ongekend.api.problem.Problem.Kind.STORAGE_FULL;
import static nl.ongekend.api.problem.Problem.Kind.UNAVAILABLE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.api.http.endpoint.Endpoint.Content;
import nl.ongekend.api.http.endpoint.ValueType.Truth;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Role;

/** The rows of grounds and retention. */
final class PrivacyEndpoints {

  private static final String JSON = "application/json";
  private static final String PRIVACY = "/v1/privacy";
  private static final String LONGER = "/v1/passports/{id}/retention-agreement";

  private static final Set<Role> STAFF =
      EnumSet.of(Role.JOB_COACH, Role.IWCN_STAFF, Role.ADMINISTRATOR);

  private static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.ADMINISTRATOR);

  private static final Content GROUNDS = new Content(JSON, "PrivacyDocument", "The grounds.");

  private PrivacyEndpoints() {}

  static List<Endpoint> list() {
    return List.of(
        of(Endpoint.get(PRIVACY, "getPrivacy"), EnumSet.allOf(Role.class))
            .summary("Returns on which grounds the organisation uses personal data.")
            .with(ApiEndpoints.LANG)
            .answers(200, GROUNDS),
        of(Endpoint.put(PRIVACY, "setPrivacy"), ADMINISTRATORS)
            .summary("Says what the organisation is, which decides on grounds and retention.")
            .with(ApiEndpoints.LANG)
            .reads(JSON, "PrivacySettingsView", "What it is.")
            .fails(STORAGE_FULL)
            .answers(200, GROUNDS),
        of(Endpoint.post(LONGER, "agreeRetention"), STAFF)
            .summary("Records that a person agreed to be kept for a year.")
            .with(Parameter.path("id", "The id of the passport."))
            .reads(JSON, "AgreementView", "How, in which language and with which interpreter.")
            .fails(NOT_FOUND, CONFLICT, STORAGE_FULL)
            .answers(204),
        of(Endpoint.delete(LONGER, "endRetention"), STAFF)
            .summary("Takes that back.")
            .with(Parameter.path("id", "The id of the passport."))
            .fails(NOT_FOUND, STORAGE_FULL)
            .answers(204),
        of(Endpoint.post("/v1/retention-runs", "runRetention"), ADMINISTRATORS)
            .summary("Erases everybody whose time is over, each with a proof.")
            .with(
                ApiEndpoints.AS_OF,
                Parameter.query("dryRun", new Truth(), "Says who is due, and erases nobody."))
            .fails(CONFLICT, STORAGE_FULL)
            .answers(200, new Content(JSON, "RetentionDocument", "What was done.")));
  }

  private static Endpoint.Builder of(Endpoint.Builder endpoint, Set<Role> roles) {
    return endpoint.roles(roles).purpose(Purpose.ADMINISTRATION).fails(UNAVAILABLE);
  }
}
