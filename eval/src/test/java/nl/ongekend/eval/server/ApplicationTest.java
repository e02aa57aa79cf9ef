package nl.ongekend.eval.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With scripts that stand for the application, and a server in this process. */
class ApplicationTest {

  @TempDir private Path folder;

  @Test
  void run_passesTheCommandAndTheHome() throws IOException {
    Path said = folder.resolve("said");
    StubScript.write(folder, "echo \"$@\" > " + said).run(Path.of("home"), List.of("import", "f"));
    assertThat(said).hasContent("import f --home home");
  }

  @Test
  void run_endsWithAFailure_repeatsWhatItSaid() throws IOException {
    Application failing = StubScript.write(folder, "echo no such file >&2\nexit 3\n");
    assertThatThrownBy(() -> failing.run(folder, List.of("import", "f")))
        .isInstanceOf(IOException.class)
        .hasMessage("ongekend [import, f] ended with status 3:%nno such file".formatted());
  }

  @Test
  void serve_endsBeforeItServes_repeatsWhatItSaid() throws IOException {
    try (ServerProcess server = StubScript.write(folder, "echo taken >&2").serve(folder)) {
      assertThatThrownBy(server::address).cause().hasMessageContaining("taken");
    }
  }

  @Test
  void serve_isAskedUntilItIsReadyAndStopped() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer ready =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ready.createContext(
        "/ready",
        exchange -> {
          exchange.sendResponseHeaders(asked.incrementAndGet() < 3 ? 503 : 200, -1);
          exchange.close();
        });
    ready.start();
    Path stopped = folder.resolve("stopped");
    Application stub =
        StubScript.write(
            folder,
            """
            trap 'touch %s; exit 0' TERM
            echo Serving http://127.0.0.1:%d >&2
            while :; do sleep 0.01; done
            """
                .formatted(stopped, ready.getAddress().getPort()));
    try (ServerProcess server = stub.serve(folder)) {
      assertThat(server.awaitOk("/ready")).isPositive();
    } finally {
      ready.stop(0);
    }
    assertThat(asked).hasValue(3);
    assertThat(Files.exists(stopped)).isTrue();
  }
}
