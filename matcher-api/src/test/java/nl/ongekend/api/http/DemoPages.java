package nl.ongekend.api.http;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.decision.Introductions;
import nl.ongekend.api.decision.SentDecisions.Sent;
import nl.ongekend.api.demo.DemoData;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.core.decision.Reason;
import nl.ongekend.core.decision.ReasonCode;
import nl.ongekend.core.decision.Stage;
import nl.ongekend.core.decision.Step;

/** The pages of a server that has the documents of the demonstration. */
final class DemoPages {

  private static final String NURSE = "/people/00000000-0000-7000-8000-0000000a0001";
  private static final String WARD = "/vacancies/00000000-0000-7000-8000-0000000b0001";
  private static final String TWO =
      "/compare?choice=00000000-0000-7000-8000-0000000%1$s0001&choice=00000000-0000-7000-8000-0000000%1$s0002";

  static final String PERSON = NURSE;
  static final String PROOF = NURSE + WARD;
  static final String SHEET = NURSE + "/sheet";
  static final String KEPT = NURSE + "/kept";
  static final String WHAT_IF = NURSE + "/what-if";

  static final String PAIRS = NURSE + "/pairs";
  static final String OPENS = NURSE + "/opens";
  static final String MAP = NURSE + "/map";
  static final String COMPARED_VACANCIES = NURSE + TWO.formatted("b");
  static final String COMPARED_PEOPLE = WARD + TWO.formatted("a");
  static final String SEARCH = "/search";

  static final String READ = "/read";

  /** One address of every kind. */
  static final List<String> PATHS =
      List.of(
          "/",
          "/people",
          "/people?order=FRESHNESS",
          SEARCH,
          PERSON,
          NURSE + "/near",
          NURSE + "/wider",
          NURSE + "/questions",
          SHEET,
          NURSE + "/own",
          WHAT_IF,
          PAIRS,
          OPENS,
          MAP,
          COMPARED_VACANCIES,
          COMPARED_PEOPLE,
          NURSE + "/compare",
          PROOF,
          KEPT,
          WARD + "/kept",
          "/follow-up",
          "/reports/decisions",
          "/vacancies",
          WARD,
          READ,
          "/sessions",
          "/desk",
          "/desk/runs");

  private DemoPages() {}

  static void load(RunningServer server) throws IOException {
    new DemoData().load(server.services());
    decide(server.services());
  }

  /** Something is kept and something is not for her; somebody else was placed weeks ago. */
  private static void decide(Services services) {
    Introductions introductions = new Introductions(services);
    Caller coach = Caller.local(Purpose.JOB_COACHING);
    Reason more = Reason.of(ReasonCode.CAN_MORE);
    introductions.decide(coach, id("a0001"), id("b0001"), to(Stage.KEPT, more));
    introductions.decide(coach, id("a0001"), id("b0002"), to(Stage.KEPT, more));
    introductions.decide(
        coach, id("a0001"), id("b0003"), to(Stage.DECLINED, Reason.of(ReasonCode.NOT_TOLD)));
    introductions.decide(coach, id("a0005"), id("b0001"), to(Stage.KEPT, more));
    Step.Move start = new Step.Move(Stage.PLACED, RunningServer.TODAY.minusDays(40));
    introductions.decide(coach, id("a0005"), id("b0001"), new Sent(start, List.of(more)));
  }

  private static Sent to(Stage stage, Reason reason) {
    return new Sent(Step.Move.to(stage), List.of(reason));
  }

  private static UUID id(String end) {
    return UUID.fromString("00000000-0000-7000-8000-0000000" + end);
  }
}
