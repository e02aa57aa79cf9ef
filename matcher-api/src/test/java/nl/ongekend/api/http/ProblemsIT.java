package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong is a problem document, and none repeats what was sent. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ProblemsIT {

  private static final String ABSENT = "/v1/passports/01890a5d-ac96-774b-bcce-b302099a0000";

  private static final String CANARY = "Zonnebloem";

  private RunningServer server;

  @BeforeAll
  void start(StoreSettings settings, @TempDir Path folder) {
    server = RunningServer.start(settings, folder, http -> http.withMostBodyBytes(4_000));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  static Stream<Arguments> badGets() {
    return Stream.of(
        Arguments.of(ABSENT, 404, "store.not-found"),
        Arguments.of(ABSENT + "/matches", 404, "store.not-found"),
        Arguments.of("/v1/nothing", 404, "address.unknown"),
        Arguments.of("/v1/passports/", 404, "address.unknown"),
        Arguments.of("/v1/passports/Zonnebloem", 400, "parameter.invalid"),
        Arguments.of("/v1/passports?limit=many", 400, "parameter.invalid"),
        Arguments.of("/v1/passports?limit=0", 400, "parameter.invalid"),
        Arguments.of("/v1/passports?limt=5", 400, "parameter.unknown"),
        Arguments.of("/v1/passports?after=Zonnebloem", 400, "parameter.invalid"),
        Arguments.of(ABSENT + "/matches?top=0", 400, "match.bad-range"),
        Arguments.of(ABSENT + "/matches?sector=CAER", 400, "parameter.invalid"),
        Arguments.of(ABSENT + "/matches?asOf=tomorrow", 400, "parameter.invalid"),
        Arguments.of(ABSENT + "/matches?profile=Zonnebloem", 400, "parameter.invalid"),
        Arguments.of(ABSENT + "/matches?minHours=1.3", 400, "parameter.invalid"),
        Arguments.of("/v1/skills", 400, "parameter.missing"),
        Arguments.of("/v1/skills?q=a&limit=9999", 400, "parameter.invalid"));
  }

  @ParameterizedTest
  @MethodSource("badGets")
  void get_thatIsWrong_isAProblem(String path, int status, String code) {
    requireProblem(server.get(path), status, code);
  }

  static Stream<Arguments> badBodies() {
    return Stream.of(
        Arguments.of("{\"nmae\": \"Zonnebloem\"}", 400, "document.unknown-property"),
        Arguments.of("{\"name\": \"Zonnebloem\", ", 400, "document.not-json"),
        Arguments.of("{\"name\": [\"Zonnebloem\"]}", 400, "document.wrong-type"),
        Arguments.of("{\"name\": null}", 400, "document.null-value"),
        Arguments.of("{}", 400, "document.missing-property"),
        Arguments.of("{\"name\": \"a\", \"name\": \"b\"}", 400, "document.duplicate-property"),
        Arguments.of("{\"nationality\": \"Zonnebloem\"}", 400, "document.refused-property"),
        Arguments.of(" ", 400, "body.empty"),
        Arguments.of("\"" + "x".repeat(4_000) + "\"", 413, "body.too-large"));
  }

  @ParameterizedTest
  @MethodSource("badBodies")
  void body_thatIsWrong_isAProblem(String body, int status, String code) {
    requireProblem(server.post("/v1/passports", body), status, code);
  }

  @Test
  void property_thatIsMisspelt_isAnsweredWithTheNearestOneAndItsPlace() {
    Answer answer = server.post("/v1/passports", "{\"nmae\": \"Zonnebloem\"}");

    assertThat(answer.at("/detail")).contains("name");
    assertThat(answer.at("/pointer")).isEqualTo("/nmae");
    assertThat(answer.at("/type")).isEqualTo("urn:ongekend:problem:document.unknown-property");
    assertThat(answer.at("/title")).isEqualTo("Invalid request");
  }

  @Test
  void matchQuery_thatIsWrong_isAProblemAtItsPlace() {
    Answer neither = server.post("/v1/matches", "{\"person\": {\"name\": \"Zonnebloem\"}}");
    Answer inside = server.post("/v1/matches", "{\"passport\": {\"nmae\": \"Zonnebloem\"}}");

    requireProblem(neither, 400, "match.bad-query");
    requireProblem(inside, 400, "document.unknown-property");
    assertThat(inside.at("/pointer")).isEqualTo("/passport/nmae");
  }

  @Test
  void body_thatIsNotUtf8_isAProblem() {
    byte[] latin = {'{', '"', (byte) 0xe9, '"', '}'};
    Answer answer =
        server.send(
            server
                .request("/v1/passports")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(latin)));

    requireProblem(answer, 400, "body.not-utf8");
  }

  @Test
  void method_thatIsNotThere_isAProblemThatNamesTheOthers() {
    Answer answer = server.delete("/v1/passports");

    requireProblem(answer, 405, "method.not-allowed");
    assertThat(answer.header("Allow")).contains("GET").contains("POST");
  }

  @Test
  void mediaType_thatIsNotRead_isAProblem() {
    Answer answer =
        server.send(
            server
                .request("/v1/passports")
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString(CANARY)));

    requireProblem(answer, 415, "media-type.unsupported");
  }

  @Test
  void mediaType_thatIsNotWritten_isAProblem() {
    requireProblem(
        server.get("/v1/version", "Accept", "image/png"), 406, "media-type.not-acceptable");
  }

  @Test
  void token_thatIsWrong_isAProblem_andTheRightOneIsNot() {
    String right = "Bearer " + RunningServer.TOKEN;

    requireProblem(server.get("/v1/version", "Authorization", "Bearer other"), 401, "token.wrong");
    assertThat(server.get("/v1/version", "Authorization", right).status()).isEqualTo(200);
  }

  @Test
  void idempotencyKey_withBlanks_isAProblem() {
    requireProblem(
        server.post("/v1/passports", Samples.PASSPORT, "Idempotency-Key", "two words"),
        400,
        "idempotency-key.invalid");
  }

  @Test
  void minPosition_thatIsNone_isAProblem() {
    requireProblem(
        server.get(ABSENT + "/matches", "Min-Position", CANARY), 400, "position.invalid");
  }

  @Test
  void host_ofAnotherName_isRefused() throws IOException {
    String answer = raw("GET /v1/version HTTP/1.1\r\nHost: evil.example\r\n");

    assertThat(answer).startsWith("HTTP/1.1 421").contains("\"code\":\"host.other\"");
  }

  @Test
  void address_thatCannotBeRead_isAProblem() throws IOException {
    String answer = raw("GET /v1/%zz HTTP/1.1\r\nHost: localhost\r\n");

    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json")
        .contains("\"code\":\"request.malformed\"");
  }

  @Test
  void server_listensOnLoopbackOnly() {
    assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
    assertThat(server.server().endpoint().toString()).doesNotContain(RunningServer.TOKEN);
  }

  private static void requireProblem(Answer answer, int status, String code) {
    assertThat(answer.body()).contains("\"code\":\"" + code + "\"").doesNotContain(CANARY);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.at("/status")).isEqualTo(String.valueOf(status));
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
    assertThat(answer.at("/detail")).contains("\n");
  }

  /** Sends what the usual client refuses to send. */
  private String raw(String head) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), US_ASCII);
    }
  }
}
