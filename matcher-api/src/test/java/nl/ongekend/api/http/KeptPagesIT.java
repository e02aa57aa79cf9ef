package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Keeping, deciding and following up as a browser does it: forms, and pages to come back to. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class KeptPagesIT {

  private static final String COOK = "/people/00000000-0000-7000-8000-0000000a0002";
  private static final String WELDER = "/people/00000000-0000-7000-8000-0000000a0003";
  private static final String CARER = "/people/00000000-0000-7000-8000-0000000a0004";
  private static final Pattern OFFERED =
      Pattern.compile("name=\"vacancy\" value=\"([0-9a-f-]{36})\"");

  private RunningServer server;

  @BeforeAll
  void start(StoreSettings settings, @TempDir Path folder) throws IOException {
    server = RunningServer.start(settings, folder);
    DemoPages.load(server);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private Answer get(String path) {
    return server.get(path, "Accept-Language", "en");
  }

  private Answer send(String person, String form) {
    return server.send(
        server
            .request(
                person + "/kept", "Accept-Language", "en", "Origin", server.address().toString())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  /** The vacancy on the first card of a person. */
  private String first(String person) {
    Matcher offered = OFFERED.matcher(get(person).body());
    assertThat(offered.find()).isTrue();
    return offered.group(1);
  }

  private Answer move(String person, String vacancy, String stage, String more) {
    return send(
        person, "step=move&back=KEPT&vacancy=%s&stage=%s%s".formatted(vacancy, stage, more));
  }

  @Test
  void card_kept_leadsBackAndSaysSo() {
    String vacancy = first(COOK);

    Answer kept = send(COOK, "step=move&back=PERSON&vacancy=" + vacancy + "&stage=KEPT");

    assertThat(kept.status()).isEqualTo(303);
    assertThat(kept.header("Location")).isEqualTo(COOK);
    assertThat(get(COOK).body()).contains("On the list: kept");
    assertThat(get(COOK + "/kept").body()).contains("What was decided", vacancy);
    assertThat(get("/vacancies/" + vacancy + "/kept").body()).contains(COOK + "/vacancies/");
  }

  @Test
  void placement_isFollowedUpFromItsPage() {
    String vacancy = first(WELDER);
    move(WELDER, vacancy, "KEPT", "");
    move(WELDER, vacancy, "INTRODUCED", "");
    assertThat(move(WELDER, vacancy, "PLACED", "").status()).isEqualTo(400);
    assertThat(move(WELDER, vacancy, "PLACED", "&starts=2026-08-01").status()).isEqualTo(303);

    assertThat(get("/follow-up").body()).contains(WELDER, "1-11-2026, after 3 months");
    Answer answered =
        send(WELDER, "step=follow-up&back=FOLLOW_UP&months=3&retained=NO&vacancy=" + vacancy);

    assertThat(answered.header("Location")).isEqualTo("/follow-up");
    assertThat(get("/follow-up").body()).doesNotContain(WELDER);
    assertThat(get(WELDER + "/kept").body()).contains("had left after 3 months");
  }

  @Test
  void step_thatCannotBe_isSaidOnThePage() {
    String vacancy = first(CARER);
    move(CARER, vacancy, "KEPT", "");

    Answer early = move(CARER, vacancy, "OFFERED", "&reason=NO_ANSWER");
    Answer missing = move(CARER, UUID.randomUUID().toString(), "KEPT", "");
    Answer nonsense = move(CARER, vacancy, "DECLINED", "&reason=Zqnonsense");

    assertThat(early.status()).isEqualTo(409);
    assertThat(early.body()).contains("Choose a reason that goes with the step.");
    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.body()).contains("There is no such vacancy here.");
    assertThat(nonsense.status()).isEqualTo(400);
    assertThat(nonsense.body()).doesNotContain("Zqnonsense");
  }

  @Test
  void proof_ofAnyVacancy_leadsToKeepingItWithAReason() {
    String vacancy = first(CARER);
    String link = CARER + "/kept?vacancy=" + vacancy;

    assertThat(get(CARER + "/vacancies/" + vacancy).body()).contains("href=\"" + link + "\"");
    assertThat(get(link).body()).contains("value=\"PERSON_ASKS\"", "The employer asks less");
  }
}
