package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sends bytes as they are and reads what comes back; keeps its connection while the server does.
 */
final class RawConnection implements AutoCloseable {

  /** Longer than any answer takes, so that waiting for longer is hanging. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final URI server;
  private @Nullable Socket socket;
  private @Nullable InputStream in;

  RawConnection(URI server) {
    this.server = server;
  }

  /**
   * What came back.
   *
   * @param status the HTTP status
   * @param headers the last value of each header, by name in lower case
   * @param body the body as text
   */
  record Reply(int status, Map<String, String> headers, String body) {

    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  /**
   * Sends a request. Nothing comes back when the server closed the connection instead, which it may
   * do when it cannot tell where a request ends.
   *
   * @throws java.net.SocketTimeoutException if neither happens
   */
  Optional<Reply> send(byte[] request, boolean last) throws IOException {
    try {
      Socket open = open();
      open.getOutputStream().write(request);
      open.getOutputStream().flush();
      if (last) {
        open.shutdownOutput();
      }
      Reply reply = read(in());
      if (last || reply.header("connection").equalsIgnoreCase("close")) {
        close();
      }
      return Optional.of(reply);
    } catch (EOFException | SocketException _) {
      close();
      return Optional.empty();
    }
  }

  private Socket open() throws IOException {
    Socket current = socket;
    if (current == null) {
      current = new Socket(server.getHost(), server.getPort());
      current.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
      current.setTcpNoDelay(true);
      in = new BufferedInputStream(current.getInputStream());
      socket = current;
    }
    return current;
  }

  private InputStream in() throws EOFException {
    if (in == null) {
      throw new EOFException();
    }
    return in;
  }

  private static Reply read(InputStream in) throws IOException {
    String[] status = line(in).split(" ", 3);
    Map<String, String> headers = new HashMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    return new Reply(Integer.parseInt(status[1]), headers, body(in, headers));
  }

  private static String body(InputStream in, Map<String, String> headers) throws IOException {
    if (headers.containsKey("content-length")) {
      return new String(in.readNBytes(Integer.parseInt(headers.get("content-length"))), UTF_8);
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    if (headers.containsKey("transfer-encoding")) {
      for (int size = size(in); size > 0; size = size(in)) {
        body.write(in.readNBytes(size));
        line(in);
      }
      line(in);
    }
    return body.toString(UTF_8);
  }

  private static int size(InputStream in) throws IOException {
    return Integer.parseInt(line(in), 16);
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException();
      }
      line.write(next);
    }
    return line.toString(ISO_8859_1).stripTrailing();
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }
}
