package nl.ongekend.api.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HomeLockTest {

  private static final ServerEndpoint ENDPOINT =
      new ServerEndpoint(URI.create("http://127.0.0.1:8080"), "s3cret-token");

  @TempDir private Path folder;

  private Home home = new Home(Path.of("unset"));

  @BeforeEach
  void openHome() {
    home = Home.open(folder);
  }

  @Test
  void acquire_ofFreeHome_namesThisProcess() {
    try (HomeLock lock = HomeLock.acquire(home)) {
      assertThat(lock).isNotNull();
      assertThat(HomeLock.findHolder(home))
          .contains(new HomeHolder(ProcessHandle.current().pid(), null));
    }
  }

  @Test
  void acquire_ofHomeInUse_isRefusedWithTheRemedy() {
    try (HomeLock lock = HomeLock.acquire(home)) {
      lock.publish(ENDPOINT);

      long pid = ProcessHandle.current().pid();
      assertThatExceptionOfType(HomeInUseException.class)
          .isThrownBy(() -> HomeLock.acquire(home))
          .withMessage(
              """
              home (%s) is in use by process %d, which serves http://127.0.0.1:8080; one process owns a home at a time.
              Stop it (kill %d), or choose another folder with --home.\
              """
                  .formatted(folder, pid, pid));
    }
  }

  @Test
  void publish_tellsAddressAndTokenToTheOwnerOnly() throws IOException {
    try (HomeLock lock = HomeLock.acquire(home)) {
      lock.publish(ENDPOINT);

      assertThat(HomeLock.findHolder(home).flatMap(HomeHolder::findEndpoint)).contains(ENDPOINT);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.lockFile())))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void close_givesTheHomeBack() {
    HomeLock.acquire(home).close();

    assertThat(HomeLock.findHolder(home)).isEmpty();
    HomeLock.acquire(home).close();
  }

  @Test
  void close_ofHomeThatSomebodyElseOwns_leavesItAlone() {
    HomeLock lock = HomeLock.acquire(home);
    PrivateFiles.write(home.lockFile(), "pid=1\nstart=another-boot/1\n");

    lock.close();

    assertThat(home.lockFile()).exists();
  }

  @Test
  void acquire_afterOwnerEnded_takesOver() throws Exception {
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    PrivateFiles.write(home.lockFile(), "pid=%d\nstart=boot/1\n".formatted(ended.pid()));

    try (HomeLock lock = HomeLock.acquire(home)) {
      assertThat(lock).isNotNull();
    }
  }

  @Test
  void acquire_afterPidWasReused_takesOver() {
    // This process runs, but it did not start when the owner did.
    long pid = ProcessHandle.current().pid();
    PrivateFiles.write(home.lockFile(), "pid=%d\nstart=earlier-boot/1\n".formatted(pid));

    try (HomeLock lock = HomeLock.acquire(home)) {
      assertThat(lock).isNotNull();
    }
  }

  @Test
  void acquire_byManyAtOnce_letsOneIn() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Future<HomeLock>> attempts =
          Stream.generate(() -> threads.submit(() -> HomeLock.acquire(home))).limit(8).toList();

      assertThat(attempts.stream().flatMap(attempt -> find(attempt).stream())).hasSize(1);
    }
  }

  @Test
  void endpoint_withTokenOfTwoLines_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ServerEndpoint(URI.create("http://127.0.0.1"), "a\npid=1"))
        .withMessage("token must be one line of text, not blank.");
  }

  @Test
  void endpoint_toString_leavesOutTheToken() {
    assertThat(ENDPOINT.toString()).doesNotContain("s3cret");
  }

  private static Optional<HomeLock> find(Future<HomeLock> attempt) {
    try {
      return Optional.of(attempt.get());
    } catch (ExecutionException e) {
      assertThat(e).hasCauseInstanceOf(HomeInUseException.class);
      return Optional.empty();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
