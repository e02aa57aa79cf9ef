package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Objects;

/** Walks the pages of the desk as a browser does. */
record DeskPages(RunningServer server) {

  private static final long MOST_NANOS = 60_000_000_000L;

  private static final String BOUNDARY = "boundary-of-the-test";

  /** People as organisations keep them; the third row has no name, and one column is not read. */
  static final String TABLE =
      """
      Naam;Nummer;Beroep;Niveau Nederlands;Uren;Nationaliteit
      Yara;T-17;lasser;A2;24-32;Ergens
      Omar;T-18;kokende drakentemmer;B9;500;Ergens
      ;T-19;lasser;B1;32;Ergens
      """;

  Answer upload(String table) {
    return upload("/desk/uploads", table);
  }

  Answer upload(String address, String table) {
    String body =
        "--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"p.csv\"\r\n\r\n%2$s\r\n--%1$s--\r\n"
            .formatted(BOUNDARY, table);
    return server.send(
        server
            .request(address, headers())
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofString(body, UTF_8)));
  }

  /** Begins a run, waits until it has ended and returns its address. */
  String finishedRun(String limits) {
    String run = location(post("/desk/runs", limits));
    String job = run.replace("/desk/runs", "/v1/batches");
    EventReader.readAll(server.address(), job + "/events", null);
    return run;
  }

  /** Returns a page that is made in the background, once it is there. */
  Answer made(String address) {
    long end = System.nanoTime() + MOST_NANOS;
    Answer page = get(address);
    while (!page.header("Refresh").isEmpty() && System.nanoTime() < end) {
      page = get(address);
    }
    return page;
  }

  /** Uploads a table and returns the address of its columns. */
  String uploaded(String table) {
    return location(upload(table));
  }

  Answer post(String address, String form) {
    return server.send(
        server
            .request(address, headers())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  /** A browser names the page that a form stands on. */
  private String[] headers() {
    return new String[] {"Accept-Language", "en", "Origin", server.address().toString()};
  }

  Answer get(String address) {
    return server.get(address, "Accept-Language", "en");
  }

  static String location(Answer answer) {
    return Objects.requireNonNull(answer.header("Location"), answer.body());
  }
}
