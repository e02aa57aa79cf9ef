package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.sheet.Sheet;
import nl.ongekend.api.sheet.Sheets;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Everybody of the demonstration matched at once from the pages of the desk. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class DeskRunsIT {

  private static final long MOST_NANOS = 60_000_000_000L;

  private RunningServer server;
  private DeskPages desk;
  private String run = "";

  @BeforeAll
  void start(StoreSettings settings, @TempDir Path folder) throws Exception {
    server = RunningServer.start(settings, folder);
    DemoPages.load(server);
    desk = new DeskPages(server);
    run = DeskPages.location(desk.post("/desk/runs", "top=5&floor=50&cap=1"));
    long end = System.nanoTime() + MOST_NANOS;
    Answer page = desk.get(run);
    while (!page.body().contains("Who is offered what")) {
      assertThat(page.header("Refresh")).isEqualTo("2");
      assertThat(page.body()).contains("<progress", "of 40 people");
      assertThat(System.nanoTime()).isLessThan(end);
      page = desk.get(run);
    }
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void run_thatIsDone_saysWhoIsOfferedWhatAndWhy() {
    Answer page = desk.get(run);

    assertThat(page.header("Refresh")).isEmpty();
    assertThat(page.body())
        .containsPattern("\\d+ of 40 people get a proposal")
        .contains("First choice.", "There is room left.")
        .containsPattern("<a href=\"/people/[0-9a-f-]+/vacancies/[0-9a-f-]+\" lang=");
  }

  @Test
  void lists_inEveryForm_sayTheSame() throws IOException, InterruptedException {
    Sheet csv = Sheets.read(bytes("csv"));
    Sheet xlsx = Sheets.read(bytes("xlsx"));
    String lines = desk.get(run + "/export/ndjson").body();

    assertThat(csv).isEqualTo(xlsx);
    assertThat(csv.header()).startsWith("passport", "name", "rank", "vacancy", "title");
    List<String> first = csv.rows().getFirst().cells();
    assertThat(first.get(2)).isEqualTo("1");
    assertThat(lines).contains(first.getFirst(), first.get(3));
    assertThat(lines.lines()).hasSize(41);
  }

  private byte[] bytes(String form) throws IOException, InterruptedException {
    try (var client = java.net.http.HttpClient.newHttpClient()) {
      return client
          .send(
              server.request(run + "/export/" + form, "Accept-Language", "en").build(),
              BodyHandlers.ofByteArray())
          .body();
    }
  }

  @Test
  void run_thatIsDone_standsInTheListOfRuns() {
    assertThat(desk.get("/desk/runs").body())
        .contains("<a href=\"" + run + "\">", "40 of 40 people");
  }

  @Test
  void limits_thatAreNone_areShownAgainAtTheirFields() {
    Answer page = desk.post("/desk/runs", "top=many&floor=101&cap=0");

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body()).contains("id=\"top-error\"", "id=\"floor-error\"", "id=\"cap-error\"");
    assertThat(page.body()).contains("value=\"many\"");
  }

  @Test
  void run_ofACaseload_hasItsPeopleOnly() {
    desk.post(desk.uploaded("Naam;Caseload;Beroep\nYara;Noord 1;lasser") + "/import", "");

    Answer begun = desk.post("/desk/runs", "caseload=Noord+1&top=5&floor=50&cap=1");
    Answer none = desk.post("/desk/runs", "caseload=Zuid&top=5&floor=50&cap=1");

    assertThat(desk.get(DeskPages.location(begun)).body()).contains("of 1 people");
    assertThat(none.body()).contains("id=\"caseload-error\"", "value=\"Zuid\"");
  }

  @Test
  void run_ofASector_looksAtItsVacanciesOnly() {
    String all = desk.get(run + "/export/ndjson").body();
    String care = desk.finishedRun("sector=CARE&top=5&floor=50&cap=1");

    assertThat(considered(desk.get(care + "/export/ndjson").body()))
        .isPositive()
        .isLessThan(considered(all));
    assertThat(desk.post("/desk/runs", "sector=X&top=5&floor=50&cap=1").body())
        .contains("id=\"sector-error\"");
  }

  private static int considered(String lines) {
    return Integer.parseInt(lines.replaceFirst("(?s).*?\"considered\":(\\d+).*", "$1"));
  }

  @Test
  void run_thatIsDone_staysDoneWhenItIsStopped() {
    assertThat(desk.post(run + "/cancel", "").status()).isEqualTo(303);
    assertThat(desk.post(run + "/resume", "").status()).isEqualTo(409);
    assertThat(desk.get(run).body()).contains("Who is offered what");
  }

  @Test
  void run_ofNobody_isNotThere() {
    assertThat(desk.get("/desk/runs/" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(desk.get(run + "/export/pdf").status()).isEqualTo(404);
  }
}
