package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.ongekend.api.sheet.SheetFormat;
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

/**
 * A whole workbook through the desk: read, imported, matched with more than a thousand vacancies,
 * stopped and gone on with in the middle, and exported; the time of each step is printed. A slice
 * runs in the build; ten thousand rows with {@code ongekend.trust.full}.
 */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class WholeTableIT {

  private static final int ROWS = Boolean.getBoolean("ongekend.trust.full") ? 10_000 : 300;

  /** The demonstration has 150 vacancies. */
  private static final int COPIES = 7;

  private static final String BOUNDARY = "boundary-of-the-test";
  private static final List<String> WORK =
      List.of("lasser", "kok", "verpleegkundige", "vrachtwagenchauffeur", "elektricien");
  private static final List<String> PLACES =
      List.of("Groningen", "Assen", "Emmen", "Eemsdelta", "Meppel", "Leeuwarden");
  private static final List<String> DUTCH = List.of("A1", "A2", "B1", "B2");

  private RunningServer server;
  private long since = System.nanoTime();

  @BeforeAll
  void start(StoreSettings settings, @TempDir Path folder) throws IOException {
    server = RunningServer.start(settings, folder);
    String vacancies = BatchJobsIT.demo("vacancies.ndjson");
    for (int copy = 0; copy < COPIES; copy++) {
      server.postLines("/v1/vacancy-imports", copied(vacancies, copy));
    }
  }

  @AfterAll
  void stop() {
    server.close();
  }

  /** The same vacancies under other ids and keys. */
  private static String copied(String vacancies, int copy) {
    return vacancies
        .replace(
            "\"00000000-0000-7000-8000-0000000b", "\"00000000-0000-7000-8000-%07db".formatted(copy))
        .replace("\"sourceKey\":\"", "\"sourceKey\":\"%d-".formatted(copy));
  }

  @Test
  void workbook_fromUploadToExport_losesNobodyAndHasNobodyTwice() throws IOException {
    byte[] workbook = workbook();
    since = System.nanoTime();

    String upload = DeskPages.location(upload(workbook));
    assertThat(get(upload + "/cells").body()).contains("Import ");
    said("read and understood");
    post(upload + "/import", "");
    assertThat(get(upload + "/import").body())
        .contains(String.format(Locale.ENGLISH, "%,d new", ROWS));
    said("imported");
    String run = matched();
    said("matched and proposed, with one stop");
    Set<String> people = exported(run);
    said("exported");

    assertThat(people).hasSize(ROWS);
  }

  private static byte[] workbook() throws IOException {
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of("Naam", "Nummer", "Beroep", "Niveau Nederlands", "Uren", "Woonplaats", "Reistijd"));
    for (int i = 0; i < ROWS; i++) {
      rows.add(
          List.of(
              "Persoon " + i,
              "W-" + i,
              WORK.get(i % WORK.size()),
              DUTCH.get(i % DUTCH.size()),
              i % 3 == 0 ? "32" : "16-24",
              PLACES.get(i % PLACES.size()),
              45));
    }
    return Sheets.write(SheetFormat.XLSX, rows);
  }

  private Answer upload(byte[] workbook) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.write(
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"p.xlsx\"\r\n\r\n"
            .formatted(BOUNDARY)
            .getBytes(UTF_8));
    body.write(workbook);
    body.write("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(UTF_8));
    return send(
        request("/desk/uploads")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private Answer post(String address, String form) {
    return send(
        request(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private Answer get(String address) {
    return send(request(address).GET());
  }

  private HttpRequest.Builder request(String address) {
    return server.request(address, "Accept-Language", "en", "Origin", server.address().toString());
  }

  private Answer send(HttpRequest.Builder request) {
    return server.send(request.timeout(Duration.ofMinutes(10)));
  }

  /** Stopped as soon as it has begun, and gone on with. */
  private String matched() {
    String run = DeskPages.location(post("/desk/runs", "top=10&floor=50&cap=1"));
    String job = run.replace("/desk/runs", "/v1/batches");
    String seen = EventReader.read(server.address(), job + "/events", null, 1).getLast().id();
    post(run + "/cancel", "");
    boolean done = server.get(job).at("/progress/state").equals("DONE");
    if (!done) {
      post(run + "/resume", "");
      EventReader.readAll(server.address(), job + "/events", seen);
    }
    assertThat(server.get(job).at("/progress/state")).isEqualTo("DONE");
    assertThat(server.get(job).json().at("/progress/people").asInt()).isEqualTo(ROWS);
    return run;
  }

  /** Returns the people of the lists; everybody stands in one line. */
  private Set<String> exported(String run) {
    List<String> lines = get(run + "/export/ndjson").body().lines().skip(1).toList();
    Set<String> people = new HashSet<>();
    lines.forEach(line -> people.add(line.substring(0, line.indexOf(','))));
    assertThat(lines).hasSize(ROWS);
    assertThat(get(run + "/export/csv").body().lines().count()).isGreaterThan(ROWS);
    return people;
  }

  private void said(String step) {
    long now = System.nanoTime();
    System.err.printf(
        Locale.ROOT, "%,d rows %s: %.1f s%n", ROWS, step, (now - since) / 1_000_000_000.0);
    since = now;
  }
}
