package nl.ongekend.eval.server;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A server in a process of its own, and a client that keeps its connection. */
public final class ServerProcess implements Closeable {

  private static final String ANNOUNCEMENT = "Serving ";
  private static final int OK = 200;
  private static final int LAST_LINES = 20;
  private static final long PATIENCE_MINUTES = 10;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

  private final long startedNanos = System.nanoTime();
  private final Process process;
  private final CompletableFuture<URI> address = new CompletableFuture<>();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  ServerProcess(Process process) {
    this.process = process;
    Thread.ofPlatform().daemon().name("server-messages").start(this::listen);
  }

  /** Reads what the server says, so that it can go on saying it. */
  private void listen() {
    Deque<String> last = new ArrayDeque<>();
    process
        .errorReader()
        .lines()
        .forEach(line -> {
          last.add(line);
          if (last.size() > LAST_LINES) {
            last.remove();
          }
          if (line.startsWith(ANNOUNCEMENT)) {
            address.complete(URI.create(line.substring(ANNOUNCEMENT.length()).strip()));
          }
        });
    address.completeExceptionally(
        new IOException("the server ended before it served:\n" + String.join("\n", last)));
  }

  /** Waits until the server says where it serves. */
  public URI address() throws IOException {
    try {
      return address.orTimeout(PATIENCE_MINUTES, TimeUnit.MINUTES).join();
    } catch (CompletionException e) {
      throw new IOException("no server", e.getCause());
    }
  }

  /** Waits until a path is answered with 200 and returns the nanoseconds since the start. */
  public long awaitOk(String path) throws IOException {
    while (send(get(path)).statusCode() != OK) {
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
    return System.nanoTime() - startedNanos;
  }

  /** Returns the answer to GET. */
  public HttpRequest get(String path) throws IOException {
    return HttpRequest.newBuilder(address().resolve(path)).build();
  }

  /** Returns a POST of a JSON body. */
  public HttpRequest post(String path, String json) throws IOException {
    return HttpRequest.newBuilder(address().resolve(path))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(json))
        .build();
  }

  /** Returns a PUT of a JSON body in place of what has an entity tag. */
  public HttpRequest put(String path, String tag, String json) throws IOException {
    return HttpRequest.newBuilder(address().resolve(path))
        .header("Content-Type", "application/json")
        .header("If-Match", tag)
        .PUT(HttpRequest.BodyPublishers.ofString(json))
        .build();
  }

  /** Sends a request over the connection that is kept. */
  public HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for %s".formatted(request.uri()), e);
    }
  }

  /** Returns the body of an answer with a status of 200 to 299. */
  public String body(HttpRequest request) throws IOException {
    HttpResponse<String> response = send(request);
    if (response.statusCode() / 100 != 2) {
      throw new IOException(
          "%s %s was answered with %d: %s"
              .formatted(request.method(), request.uri(), response.statusCode(), response.body()));
    }
    return response.body();
  }

  /** Returns how much memory the server uses, without the database that it started. */
  public ProcessMemory memory() throws IOException {
    return ProcessMemory.ofJava(process.pid());
  }

  /** Stops the server and waits for its end. */
  @Override
  public void close() throws IOException {
    client.close();
    // Not of the process itself, which would close what is being read.
    process.toHandle().destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the server stopped", e);
    }
  }
}
