package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.core.receipt.ReceiptFile;
import nl.ongekend.core.receipt.Replay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Receipts over HTTP. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ReceiptsIT {

  private static final String NOBODY = "00000000-0000-7000-8000-00000000dead";

  private RunningServer server;
  private String passport;
  private String vacancy;
  private Answer made;

  @BeforeAll
  void start(StoreSettings settings, @TempDir Path folder) {
    server = RunningServer.start(settings, folder);
    passport = server.post("/v1/passports", Samples.PASSPORT).at("/id");
    vacancy = server.post("/v1/vacancies", Samples.VACANCY).at("/id");
    made = make(passport);
  }

  private Answer make(String passport) {
    return server.post(
        "/v1/passports/%s/vacancies/%s/receipts?asOf=2026-11-23".formatted(passport, vacancy), "");
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void makeReceipt_ofAPair_hasTheAnswerOfItsExplanation() {
    Answer why =
        server.get(
            "/v1/passports/%s/vacancies/%s/explanation?asOf=2026-11-23"
                .formatted(passport, vacancy));

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.body()).startsWith("{\"schema\":\"ongekend/made-receipt/1\",\"version\":");
    assertThat(made.header("Location")).isEqualTo("/v1/receipts/" + made.at("/id"));
    assertThat(made.at("/asOf")).isEqualTo("2026-11-23");
    assertThat(made.at("/madeAt")).isEqualTo("2026-11-21T10:15:30Z");
    assertThat(made.at("/purpose")).isEqualTo("JOB_COACHING");
    assertThat(made.at("/basis/taxonomy")).isEqualTo(why.at("/versions/taxonomy"));
    assertThat(made.at("/answer/score")).isEqualTo(why.at("/score"));
    assertThat(made.at("/answer/terms/0/points")).isEqualTo(why.at("/terms/0/points"));
  }

  @Test
  void makeReceipt_again_isTheSameOne() {
    assertThat(make(passport).body()).isEqualTo(made.body());
  }

  @Test
  void getReceipt_thatWasMade_isWhatWasSaid() {
    Answer found = server.get(made.header("Location"));

    assertThat(found.status()).isEqualTo(200);
    assertThat(found.body()).isEqualTo(made.body());
  }

  @Test
  void exportReceipt_thatWasMade_replaysFromTheFileAlone() throws Exception {
    HttpResponse<byte[]> file = export(made.at("/id"));

    Replay replay = Replay.of(ReceiptFile.read(file.body()));

    assertThat(file.headers().firstValue("Content-Type")).contains("application/zip");
    assertThat(file.headers().firstValue("Content-Disposition"))
        .contains(
            "attachment; filename=\"receipt-%s.zip\"".formatted(made.at("/id").substring(0, 12)));
    assertThat(replay.receipt().id()).hasToString(made.at("/id"));
    assertThat(replay.isEqual()).isTrue();
  }

  private HttpResponse<byte[]> export(String id) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          server.request("/v1/receipts/" + id + "/export").GET().build(),
          BodyHandlers.ofByteArray());
    }
  }

  @Test
  void getReceipt_thatIsNotThere_is404() {
    Answer answer = server.get("/v1/receipts/" + "0".repeat(64));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.at("/code")).isEqualTo("receipt.not-found");
  }

  @Test
  void exportReceipt_thatIsNotThere_is404AsAProblem() {
    Answer answer = server.get("/v1/receipts/" + "0".repeat(64) + "/export");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.at("/code")).isEqualTo("receipt.not-found");
  }

  @Test
  void getReceipt_idOfAnotherForm_is400() {
    Answer answer = server.get("/v1/receipts/" + passport);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/detail"))
        .startsWith("the id of a receipt must be 64 lower-case hexadecimal digits.");
  }

  @Test
  void makeReceipt_ofNobody_is404() {
    assertThat(make(NOBODY).status()).isEqualTo(404);
  }

  @Test
  void makeReceipt_withAParameterOfMatches_isRefused() {
    Answer answer =
        server.post(
            "/v1/passports/%s/vacancies/%s/receipts?top=3".formatted(passport, vacancy), "");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/code")).isEqualTo("parameter.unknown");
  }
}
