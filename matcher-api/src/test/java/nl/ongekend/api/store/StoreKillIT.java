package nl.ongekend.api.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.ongekend.api.home.Home;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Kills, in turn, the program that writes, its database server, and both with all their processes,
 * while four threads write; then opens the store again and holds it against the journal of what was
 * acknowledged. Three kills, or as many as the system property {@code ongekend.kills} says.
 */
final class StoreKillIT {

  private static final int KILLS = Integer.getInteger("ongekend.kills", 3);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String LOST =
      """
      SELECT line
      FROM unnest(:lines) AS line
      LEFT JOIN entity_history h
        ON h.id = split_part(line, ' ', 1)::uuid
       AND h.entity_version = split_part(line, ' ', 2)::bigint
       AND coalesce(encode(h.content_hash, 'hex'), '-') = split_part(line, ' ', 3)
      WHERE h.id IS NULL
      """;

  private static final String HALF_WRITTEN =
      """
      SELECT count(*)
      FROM entity_history h
      FULL JOIN change_log c
        ON c.type = h.type AND c.entity_id = h.id AND c.entity_version = h.entity_version
      FULL JOIN audit a
        ON a.type = h.type AND a.entity_id = h.id AND a.entity_version = h.entity_version
      WHERE h.id IS NULL OR c.entity_id IS NULL OR a.entity_id IS NULL
      """;

  private static final String WRITTEN_TWICE =
      """
      SELECT (SELECT count(*) FROM change_log) + (SELECT count(*) FROM audit)
             - 2 * (SELECT count(*) FROM entity_history)
      """;

  private static final String DAMAGED =
      """
      SELECT count(*)
      FROM (SELECT type, id, count(*) AS versions FROM entity_history GROUP BY type, id) v
      LEFT JOIN entity e ON e.type = v.type AND e.id = v.id AND e.entity_version = v.versions
      LEFT JOIN entity_history h
        ON h.type = v.type AND h.id = v.id AND h.entity_version = v.versions
      WHERE e.id IS NULL OR h.id IS NULL
         OR e.doc IS DISTINCT FROM h.doc
         OR sha256(convert_to(e.doc::text, 'UTF8')) IS DISTINCT FROM e.content_hash
      """;

  @TempDir private Path folder;

  @Test
  void kill_whileWriting_losesNothingThatWasAcknowledged() throws IOException {
    long seed = seed();
    Random random = new Random(seed);
    Home home = Home.open(folder.resolve("home"));
    Path journal = Files.createFile(folder.resolve("journal"));
    for (int kill = 0; kill < KILLS; kill++) {
      Victim victim = Victim.values()[kill % Victim.values().length];
      String description = "seed %d, kill %d: %s".formatted(seed, kill, victim);
      long wanted = Files.size(journal) + random.nextInt(10_000, 100_000);

      Process program = startWriters(home, journal, random.nextLong());
      awaitSize(program, journal, wanted);
      victim.kill(program, serverOf(home));

      assertSound(home, Files.readAllLines(journal, UTF_8), description);
    }
  }

  private static void assertSound(Home home, List<String> acknowledged, String description) {
    try (Store store = Store.open(StoreSettings.embedded(home, InstantSource.system()))) {
      JdbcClient jdbc = JdbcClient.create(store.dataSource());
      assertThat(lost(jdbc, acknowledged)).as("lost, %s", description).isEmpty();
      assertThat(number(jdbc, HALF_WRITTEN)).as("half-written, %s", description).isZero();
      assertThat(number(jdbc, WRITTEN_TWICE)).as("written twice, %s", description).isZero();
      assertThat(number(jdbc, DAMAGED)).as("damaged, %s", description).isZero();
    }
  }

  private static List<@Nullable String> lost(JdbcClient jdbc, List<String> acknowledged) {
    Object[] lines = acknowledged.toArray(String[]::new);
    return jdbc.sql(LOST)
        .param("lines", new SqlArrayValue("text", lines))
        .query(String.class)
        .list();
  }

  private static long number(JdbcClient jdbc, String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }

  private Process startWriters(Home home, Path journal, long seed) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            java,
            "-cp",
            classPath,
            JournalingWriters.class.getName(),
            home.root().toString(),
            journal.toString(),
            Long.toString(seed))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("writers.log").toFile())
        .start();
  }

  private void awaitSize(Process program, Path journal, long bytes) throws IOException {
    await()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(5))
        .until(() -> Files.size(journal) >= bytes || !program.isAlive());
    assertThat(program.isAlive()).as(Files.readString(folder.resolve("writers.log"))).isTrue();
  }

  private static ProcessHandle serverOf(Home home) throws IOException {
    Path pidFile = home.postgres().resolve("data/postmaster.pid");
    long pid = Long.parseLong(Files.readAllLines(pidFile, UTF_8).getFirst().strip());
    return ProcessHandle.of(pid).orElseThrow();
  }

  private static long seed() {
    String given = System.getProperty("ongekend.seed", "");
    return given.isBlank() ? 20261121 : Long.parseLong(given);
  }

  /** What is killed. Each returns when the program that writes has ended. */
  private enum Victim {
    /** The program; its server lives on. */
    PROGRAM {
      @Override
      void kill(Process program, ProcessHandle server) {
        end(List.of(program.toHandle()));
      }
    },
    /** The server; its backends finish or fail by themselves, and then the program has to go. */
    SERVER {
      @Override
      void kill(Process program, ProcessHandle server) {
        List<ProcessHandle> backends = server.descendants().toList();
        end(List.of(server));
        awaitEnd(backends);
        end(List.of(program.toHandle()));
      }
    },
    /** Everything at once. */
    ALL {
      @Override
      void kill(Process program, ProcessHandle server) {
        List<ProcessHandle> processes = new ArrayList<>();
        processes.add(program.toHandle());
        processes.add(server);
        server.descendants().forEach(processes::add);
        end(processes);
      }
    };

    abstract void kill(Process program, ProcessHandle server);

    private static void end(List<ProcessHandle> processes) {
      processes.forEach(ProcessHandle::destroyForcibly);
      awaitEnd(processes);
    }

    private static void awaitEnd(List<ProcessHandle> processes) {
      await()
          .atMost(PATIENCE)
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(5))
          .until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
    }
  }
}
