package nl.ongekend.api.http;

import java.io.IOException;
import java.util.List;
import nl.ongekend.api.demo.DemoData;

/** The pages of a server that has the documents of the demonstration. */
final class DemoPages {

  private static final String NURSE = "/people/00000000-0000-7000-8000-0000000a0001";
  private static final String WARD = "/vacancies/00000000-0000-7000-8000-0000000b0001";

  static final String PERSON = NURSE;
  static final String PROOF = NURSE + WARD;
  static final String SHEET = NURSE + "/sheet";
  static final String WHAT_IF = NURSE + "/what-if";

  static final String READ = "/read";

  /** One address of every kind. */
  static final List<String> PATHS =
      List.of(
          "/",
          "/people",
          PERSON,
          NURSE + "/near",
          NURSE + "/wider",
          NURSE + "/questions",
          SHEET,
          WHAT_IF,
          PROOF,
          "/vacancies",
          WARD,
          READ,
          "/sessions",
          "/desk",
          "/desk/runs");

  private DemoPages() {}

  static void load(RunningServer server) throws IOException {
    new DemoData().load(server.services());
  }
}
