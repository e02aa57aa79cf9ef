package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.ongekend.api.http.endpoint.Endpoint;
import nl.ongekend.api.http.endpoint.EndpointRegistry;
import nl.ongekend.api.sheet.SheetFormat;
import nl.ongekend.api.sheet.Sheets;

/** Makes requests that no program would send, the same ones for the same seed. */
final class StrangeRequests {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String BOUNDARY = "edge";

  /** A name in documents that are sent. */
  static final String NAME = "Noorderkanarie";

  private static final String PERSON = Samples.line(Samples.passport(NAME));

  private static final List<String> DOCUMENTS =
      List.of(
          PERSON,
          Samples.line(Samples.VACANCY),
          "{\"passport\": %s, \"top\": 10}".formatted(PERSON),
          "{\"kind\": \"vacancy\", \"text\": \"Nurse, 24 hours, B1 Dutch\"}",
          "{\"text\": \"lasser, B1, 24-32 uur, Delfzijl\"}",
          "{\"hours\": 24, \"minutes\": 60, \"language\": \"B2\"}",
          "{\"account\": \"anna\", \"password\": \"something long enough\"}");

  private static final byte[] WORKBOOK = workbook();

  private static final List<String> FORMS =
      List.of(
          "kind=QUERY&text=lasser+B1&lang=nl",
          "account=anna&password=x&back=%2Fpeople",
          "hours=24&minutes=60&level=B1",
          "0=NAME&1=HOURS&2=NOTHING");

  private static final List<String> VALUES =
      List.of(
          "1e999999999",
          "-1e-999999999",
          "99999999999999999999999999999999999999",
          "-9223372036854775809",
          "0x10",
          "NaN",
          "null",
          "true",
          "[]",
          "{}",
          "\"\"",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "\"\uFEFF\u202E\"",
          "\"" + "a".repeat(20_000) + "\"",
          "\"2026-02-30\"",
          "\"' OR 1=1 --\"",
          "\"=cmd|' /C calc'!A0\"",
          "\"../../../../etc/passwd\"",
          "[".repeat(5_000),
          "{\"a\":".repeat(2_000),
          "\"<script>alert(1)</script>${7*7}\"");

  private static final List<String> WORDS =
      List.of(
          "%00",
          "%ff%fe",
          "..%2f..%2f",
          "%",
          "%zz",
          "-1",
          "99999999999999999999",
          "1e9",
          "NaN",
          "00000000-0000-0000-0000-000000000000",
          "%F0%9F%92%A9",
          "a".repeat(3_000),
          "%20",
          "[]",
          "2026-13-45",
          "null",
          "*",
          "%0d%0aSet-Cookie:x=1",
          "\u0001",
          "é");

  private static final List<String> HEADERS =
      List.of(
          "If-Match",
          "Idempotency-Key",
          "Min-Position",
          "Accept",
          "Accept-Language",
          "Cookie",
          "Authorization",
          "Origin",
          "Content-Encoding",
          "Range",
          "Last-Event-ID",
          "Expect-Nothing",
          "X-Forwarded-For",
          "Content-Language",
          "Accept-Encoding",
          "If-None-Match");

  private final Random random;
  private final String host;
  private final List<String> tokens;
  private final List<String> ids;
  private final List<Endpoint> endpoints;

  /** Creates a source of requests to one server, of holders of these tokens, about these ids. */
  StrangeRequests(Random random, URI server, List<String> tokens, List<String> ids) {
    this.random = random;
    this.host = server.getAuthority();
    this.tokens = List.copyOf(tokens);
    this.ids = List.copyOf(ids);
    this.endpoints =
        EndpointRegistry.complete().list().stream()
            // It answers for as long as somebody listens.
            .filter(endpoint -> !endpoint.name().equals("watchBatch"))
            .toList();
  }

  private static byte[] workbook() {
    List<List<String>> rows =
        DeskPages.TABLE.lines().map(row -> List.of(row.split(";", -1))).toList();
    try {
      return Sheets.write(SheetFormat.XLSX, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A request.
   *
   * @param description what it is, for a failure
   * @param latin all of it, a character for each byte
   * @param unfinished whether it may lack its end, so that nothing can be sent after it
   */
  record Request(String description, String latin, boolean unfinished) {

    byte[] bytes() {
      return latin.getBytes(ISO_8859_1);
    }
  }

  /** Returns the next request. */
  Request next() {
    Endpoint endpoint = pick(endpoints);
    Endpoint.Content content = endpoint.request();
    byte[] body = content == null ? new byte[0] : body(content.mediaType());
    List<String> headers =
        new ArrayList<>(List.of("Host: " + host, "Authorization: Bearer " + pick(tokens)));
    if (content != null) {
      headers.add("Content-Type: " + type(content.mediaType()));
    }
    if (endpoint.path().startsWith("/v1")) {
      headers.add("If-Match: \"1\"");
    } else {
      headers.add("Origin: http://" + host);
    }
    boolean strangeHead = chance(4);
    String length = strangeHead && chance(6) ? pick(WORDS) : Integer.toString(body.length);
    headers.add("Content-Length: " + length);
    if (strangeHead) {
      headers.add(pick(HEADERS) + ": " + headerValue());
    }
    String line = "%s %s HTTP/1.1".formatted(method(endpoint), address(endpoint));
    byte[] head = (line + "\r\n" + String.join("\r\n", headers) + "\r\n\r\n").getBytes(UTF_8);
    return new Request(
        line + " of " + endpoint.name(), new String(join(head, body), ISO_8859_1), strangeHead);
  }

  private String method(Endpoint endpoint) {
    return chance(30)
        ? pick(List.of("PATCH", "OPTIONS", "TRACE", "get", "DELETE", "FOO"))
        : endpoint.method();
  }

  private String type(String type) {
    if (chance(30)) {
      return pick(List.of("text/plain", "application/json; charset=utf-7", "*/*", ";", FORM));
    }
    return type.startsWith("multipart") ? type + "; boundary=" + BOUNDARY : type;
  }

  private String address(Endpoint endpoint) {
    String path =
        Arrays.stream(endpoint.path().split("/", -1))
            .map(part -> part.startsWith("{") ? pick(chance(2) ? ids : WORDS) : part)
            .collect(Collectors.joining("/"));
    List<String> names = new ArrayList<>(endpoint.queryNames());
    names.add("lang");
    return chance(2) ? path : "%s?%s=%s&%s".formatted(path, pick(names), pick(WORDS), pick(WORDS));
  }

  private String headerValue() {
    return chance(20) ? "h".repeat(9_000) : pick(VALUES).replace("\n", "") + pick(WORDS);
  }

  private byte[] body(String type) {
    if (type.startsWith("multipart")) {
      return upload();
    }
    if (type.contains("ndjson")) {
      return damage((pick(DOCUMENTS) + "\n" + pick(DOCUMENTS) + "\n").getBytes(UTF_8));
    }
    return damage(pick(type.equals(FORM) ? FORMS : DOCUMENTS).getBytes(UTF_8));
  }

  private byte[] upload() {
    byte[] table = damage(chance(2) ? DeskPages.TABLE.getBytes(UTF_8) : WORKBOOK);
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
            .formatted(BOUNDARY, pick(List.of("p.csv", "p.xlsx", "..\\p.xlsx", "p\u0001")));
    byte[] whole = join(head.getBytes(UTF_8), table);
    byte[] closed = join(whole, "\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(UTF_8));
    return chance(10) ? damage(closed) : closed;
  }

  /** Does one to three things to a text: the more, the less of it is looked at. */
  private byte[] damage(byte[] text) {
    byte[] damaged = text;
    for (int times = random.nextInt(1, 4); times > 0; times--) {
      damaged =
          switch (random.nextInt(6)) {
            case 0 -> cut(damaged);
            case 1 -> overwrite(damaged);
            case 2 -> insert(damaged, randomBytes());
            case 3 -> insert(damaged, pick(VALUES).getBytes(UTF_8));
            case 4 -> repeat(damaged);
            default -> replaceValue(damaged);
          };
    }
    return damaged;
  }

  private byte[] cut(byte[] text) {
    return Arrays.copyOf(text, random.nextInt(text.length + 1));
  }

  private byte[] overwrite(byte[] text) {
    byte[] changed = text.clone();
    for (int times = random.nextInt(1, 5); times > 0 && changed.length > 0; times--) {
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
    }
    return changed;
  }

  private byte[] insert(byte[] text, byte[] strange) {
    int at = random.nextInt(text.length + 1);
    byte[] before = join(Arrays.copyOf(text, at), strange);
    return join(before, Arrays.copyOfRange(text, at, text.length));
  }

  private byte[] repeat(byte[] text) {
    return text.length > 100_000 ? text : join(text, text);
  }

  /** Puts something else where a value of JSON or of a form stands. */
  private byte[] replaceValue(byte[] text) {
    String latin = new String(text, ISO_8859_1);
    int from = Math.max(latin.indexOf(':', random.nextInt(text.length + 1)), latin.indexOf('='));
    int to = latin.indexOf(latin.indexOf('{') < 0 ? '&' : ',', from + 1);
    if (from < 0 || to < 0) {
      return text;
    }
    byte[] before = join(Arrays.copyOf(text, from + 1), pick(VALUES).getBytes(UTF_8));
    return join(before, Arrays.copyOfRange(text, to, text.length));
  }

  private byte[] randomBytes() {
    byte[] bytes = new byte[random.nextInt(1, 9)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] join(byte[] first, byte[] second) {
    ByteArrayOutputStream both = new ByteArrayOutputStream(first.length + second.length);
    both.writeBytes(first);
    both.writeBytes(second);
    return both.toByteArray();
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
