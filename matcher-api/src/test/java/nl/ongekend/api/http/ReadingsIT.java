package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.core.reading.reader.TextReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Texts over HTTP: what is read, what is refused, and that refusals say nothing of the text. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ReadingsIT {

  private RunningServer server;

  @BeforeAll
  void start(StoreSettings settings, @TempDir Path folder) {
    server = RunningServer.start(settings, folder, http -> http);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private Answer read(String kind, String text) {
    return server.post(
        "/v1/readings?asOf=2026-11-21", "{\"kind\":\"%s\",\"text\":\"%s\"}".formatted(kind, text));
  }

  @Test
  void readText_vacancy_givesConceptsAndADraftThatCanBeKept() {
    Answer answer = read("vacancy", "Lasser TIG\\n\\nJe leest technische tekeningen in Delfzijl.");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).startsWith("{\"schema\":\"ongekend/read/1\",\"version\":");
    assertThat(answer.at("/kind")).isEqualTo("vacancy");
    assertThat(answer.at("/concepts/0/taken")).isEqualTo("true");
    assertThat(answer.at("/draft/title/nl")).isEqualTo("Lasser TIG");
    String draft = answer.body().substring(answer.body().indexOf("\"draft\":") + 8);
    String complete =
        "{\"employer\":{\"key\":\"yard\",\"name\":\"The Yard\"}," + draft.substring(1);
    assertThat(server.post("/v1/vacancies", complete.substring(0, complete.length() - 1)).status())
        .isEqualTo(201);
  }

  @Test
  void readText_nothingInIt_isAnAnswerWithoutDraft() {
    Answer answer = read("passport", "qqq");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("\"concepts\":[],");
    assertThat(answer.body()).endsWith("\"draft\":null}");
  }

  @Test
  void readText_refused_saysNothingOfTheText() {
    String secret = "geheim";
    String tooLong = secret.repeat(TextReader.MOST_UNITS / secret.length() + 1);

    Answer longer = read("vacancy", tooLong);
    Answer line =
        server.post(
            "/v1/searches",
            "{\"text\":\"%s\"}"
                .formatted(tooLong.substring(0, TextReader.MOST_UNITS_OF_A_LINE + 1)));
    Answer kind = read(secret, "text");
    Answer body = server.post("/v1/readings", "{\"kind\":\"query\",\"tekst\":\"geheim\"}");
    Answer broken = server.post("/v1/readings", "{\"kind\":\"query\",\"text\":\"geheim");

    assertThat(longer.status()).isEqualTo(413);
    assertThat(longer.at("/code")).isEqualTo("reading.too-long");
    assertThat(line.status()).isEqualTo(413);
    assertThat(line.at("/code")).isEqualTo("reading.too-long");
    assertThat(kind.status()).isEqualTo(400);
    assertThat(kind.at("/code")).isEqualTo("reading.bad-kind");
    assertThat(body.at("/code")).isEqualTo("reading.bad-body");
    assertThat(broken.at("/code")).isEqualTo("reading.bad-body");
    assertThat(longer.body() + line.body() + kind.body() + body.body() + broken.body())
        .doesNotContain(secret);
  }

  @Test
  void searchLine_findsVacanciesAndSaysWhatItDidNotUnderstand() {
    String occupation = read("query", "lasser").at("/concepts/0/id");
    Answer created =
        server.post(
            "/v1/vacancies",
            """
            {"title": {"en": "Welder wanted"}, "employer": {"key": "yard", "name": "The Yard"},
             "occupation": "%s", "skills": []}
            """
                .formatted(occupation));

    Answer answer =
        server.post(
            "/v1/searches?asOf=2026-11-21",
            "{\"text\":\"lasser, moslim, met een paard\"}",
            "Min-Position",
            created.header("Change-Position"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/schema")).isEqualTo("ongekend/search/1");
    assertThat(answer.at("/reading/masks/0/kind")).isEqualTo("faith");
    assertThat(answer.at("/reading/notUnderstood/0/text")).isEqualTo("paard");
    assertThat(answer.at("/found/matches/0/label")).isEqualTo("Welder wanted");
    assertThat(answer.body()).doesNotContain("moslim");
  }
}
