package nl.ongekend.api.http.endpoint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ongekend.api.http.endpoint.Endpoint.Content;
import nl.ongekend.api.http.endpoint.ValueType.Choice;
import nl.ongekend.api.http.endpoint.ValueType.Text;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Role;
import nl.ongekend.core.voice.Narrator;
import nl.ongekend.core.voice.Voice;

/**
 * The rows of a person's own pages, and of the page on which a coach gives the way to them. They
 * are no part of the published description.
 */
final class OwnPageEndpoints {

  private static final Set<Role> PERSONS = EnumSet.of(Role.PERSON);

  private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

  private static final Set<Role> STAFF =
      EnumSet.of(Role.JOB_COACH, Role.IWCN_STAFF, Role.ADMINISTRATOR);

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String LOGIN = "/me/login";
  private static final String OWN = "/people/{id}/own";

  /** What a person can type to correct an answer. */
  private static final List<String> ANSWERS =
      List.of("level", "speaking", "writing", "from", "to", "postcode", "minutes");

  private static final Content HTML = PageEndpoints.html();

  private static final Choice LANGUAGES = new Choice(Narrator.listLanguages(Voice.PERSON));

  private static final Parameter LANG =
      Parameter.query("lang", LANGUAGES, "The language of the page; remembered.");

  private static final Parameter ID = Parameter.path("id", "The id of the person.");

  private OwnPageEndpoints() {}

  static List<Endpoint> list() {
    return Stream.of(door(), pages(), ofCoach()).flatMap(List::stream).toList();
  }

  private static List<Endpoint> door() {
    return List.of(
        Endpoint.get(LOGIN, "showCode")
            .summary("Asks for a code on paper.")
            .roles(EVERYBODY)
            .open()
            .with(LANG)
            .answers(200, HTML),
        Endpoint.post(LOGIN, "useCode")
            .summary("Opens the own pages of a person.")
            .roles(EVERYBODY)
            .open()
            .with(field("code"), field("own"))
            .reads(FORM, "CodeForm", "The code, and whether nobody else uses the device.")
            .fails(Kind.TOO_MANY)
            .answers(303, "Location", "Set-Cookie"),
        Endpoint.post("/me/logout", "leaveOwnPages")
            .summary("Ends the session of a person.")
            .roles(EVERYBODY)
            .open()
            .answers(303, "Location", "Set-Cookie"),
        Endpoint.get("/assets/{version}/aloud.js", "readAloudScript")
            .summary("Returns the script that reads aloud.")
            .roles(EVERYBODY)
            .open()
            .with(Parameter.path("version", "A hash of the content."))
            .answers(200, new Content("text/javascript", "Script", "The script.")));
  }

  private static List<Endpoint> pages() {
    return List.of(
        own(Endpoint.get("/me", "showOwnStart"))
            .summary("Shows a person what there is.")
            .answers(200, HTML),
        own(Endpoint.get("/me/passport", "showOwnPassport"))
            .summary("Shows a person what is known about them, answer by answer.")
            .answers(200, HTML),
        own(Endpoint.post("/me/passport", "correctOwnPassport"))
            .summary("Changes, hides or puts back an answer of the own passport.")
            .with(field("claim"), field("step"))
            .with(ANSWERS.stream().map(OwnPageEndpoints::field).toList())
            .reads(FORM, "ClaimForm", "Which answer, what to do, and the new answer.")
            .fails(Kind.PRECONDITION_FAILED, Kind.STORAGE_FULL)
            .answers(200, HTML),
        own(Endpoint.get("/me/work", "showOwnWork"))
            .summary("Shows a person which work is near.")
            .with(field("more"))
            .answers(200, HTML),
        own(Endpoint.post("/me/work", "answerToWork"))
            .summary("Says yes or no to work, takes that back, or blocks its employer.")
            .with(field("vacancy"), field("step"), field("answer"))
            .reads(FORM, "WorkForm", "Which work, what to do, and why.")
            .fails(Kind.PRECONDITION_FAILED, Kind.STORAGE_FULL)
            .answers(200, HTML),
        own(Endpoint.get("/me/seen", "showOwnViews"))
            .summary("Shows a person who saw them, and why.")
            .answers(200, HTML),
        own(Endpoint.get("/me/shared", "showOwnReleases"))
            .summary("Shows a person which employers may know who they are.")
            .answers(200, HTML),
        own(Endpoint.post("/me/shared", "takeOwnBack"))
            .summary("Takes a release, or being kept longer, back.")
            .with(field("step"), field("release"))
            .reads(FORM, "BackForm", "What to take back.")
            .fails(Kind.STORAGE_FULL)
            .answers(200, HTML));
  }

  private static Endpoint.Builder own(Endpoint.Builder endpoint) {
    return endpoint.roles(PERSONS).purpose(Purpose.SELF_SERVICE).with(LANG).fails(Kind.NOT_FOUND);
  }

  private static List<Endpoint> ofCoach() {
    return List.of(
        ofCoach(Endpoint.get(OWN, "showOwnAccess"))
            .summary("Shows a coach what a person did on the own pages, and the way to them.")
            .answers(200, HTML),
        ofCoach(Endpoint.post(OWN, "changeOwnAccess"))
            .summary("Makes a code on paper and shows it once, or takes access away.")
            .with(field("step"))
            .with(Parameter.query("language", LANGUAGES, "The language of the paper, in the body."))
            .reads(FORM, "AccessForm", "What to do, and in which language.")
            .fails(Kind.STORAGE_FULL)
            .answers(200, HTML));
  }

  private static Endpoint.Builder ofCoach(Endpoint.Builder endpoint) {
    return endpoint
        .roles(STAFF)
        .purpose(Purpose.JOB_COACHING)
        .with(ID, PageEndpoints.LANG)
        .fails(Kind.NOT_FOUND);
  }

  private static Parameter field(String name) {
    return Parameter.query(name, new Text(), "A field of the form, in the body.");
  }
}
