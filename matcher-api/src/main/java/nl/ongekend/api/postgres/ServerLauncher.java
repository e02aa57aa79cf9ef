package nl.ongekend.api.postgres;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ongekend.api.home.PrivateFiles;

/** Starts, adopts and stops the server of one folder. */
final class ServerLauncher {

  private static final String FIRST_DATABASE = "postgres";

  /* Crash recovery replays at most one WAL maximum, which takes seconds; the limit is for machines
   * that are slow or busy. */
  private static final Duration START_LIMIT = Duration.ofMinutes(2);
  private static final Duration FAST_STOP_LIMIT = Duration.ofSeconds(60);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(15);
  private static final Duration ORPHAN_GRACE = Duration.ofSeconds(2);
  private static final int PORT_ATTEMPTS = 3;

  private final PostgresFolders folders;
  private final PostgresBinaries binaries;
  private final ServerAccount account;
  private final Cluster cluster;
  private final ServerLog log;

  private ServerLauncher(
      PostgresFolders folders, PostgresBinaries binaries, ServerAccount account) {
    this.folders = folders;
    this.binaries = binaries;
    this.account = account;
    this.cluster = new Cluster(folders, binaries, account);
    this.log = new ServerLog(folders);
  }

  /** Makes programs, account and data ready. */
  static ServerLauncher prepare(PostgresFolders folders) {
    PrivateFiles.createFolder(folders.root());
    PostgresBinaries binaries = PostgresBinaries.unpackInto(folders.binaries());
    ServerAccount account = new AccountChoice(folders, binaries).choose();
    ServerLauncher launcher = new ServerLauncher(folders, binaries, account);
    launcher.cluster.create();
    return launcher;
  }

  /** A sound server: the one that runs, if it is sound, or one that is started now. */
  Postmaster launch() {
    Optional<Postmaster> live = findSettled();
    if (live.isPresent()) {
      if (isSound(live.get())) {
        return live.get();
      }
      stop(live.get());
    }
    awaitOrphans();
    Postmaster started = spawn();
    try {
      requireSettings(started);
    } catch (PostgresException e) {
      stop(started);
      throw e;
    }
    return started;
  }

  /** Ends a server, politely first; waits until it is gone. */
  void stop(Postmaster postmaster) {
    if (end(postmaster, "INT", FAST_STOP_LIMIT) || end(postmaster, "QUIT", STOP_LIMIT)) {
      return;
    }
    throw new PostgresException(
        "Database server %d of %s did not stop within %d s.\nEnd it by hand (kill -QUIT %d). %s"
            .formatted(
                postmaster.pid(),
                folders.data(),
                FAST_STOP_LIMIT.plus(STOP_LIMIT).toSeconds(),
                postmaster.pid(),
                log.tail()));
  }

  /** How to reach a server that runs and is ready. */
  static Optional<DatabaseConnection> findRunning(PostgresFolders folders, String database) {
    return Postmaster.findLive(folders.data())
        .filter(Postmaster::ready)
        .map(postmaster -> connectionTo(postmaster, database, Cluster.password(folders)));
  }

  DatabaseConnection connectionTo(Postmaster postmaster) {
    return connectionTo(postmaster, FIRST_DATABASE);
  }

  DatabaseConnection connectionTo(Postmaster postmaster, String database) {
    return connectionTo(postmaster, database, Cluster.password(folders));
  }

  private static DatabaseConnection connectionTo(
      Postmaster postmaster, String database, String password) {
    String url =
        "jdbc:postgresql://%s:%d/%s"
            .formatted(ServerSettings.LOOPBACK, postmaster.port(), database);
    return new DatabaseConnection(url, Cluster.OWNER, password);
  }

  /** The live server, once it is no longer on its way up or down. */
  private Optional<Postmaster> findSettled() {
    Polling.until(START_LIMIT, () -> findLive().map(Postmaster::ready).orElse(true));
    return findLive();
  }

  private Optional<Postmaster> findLive() {
    return Postmaster.findLive(folders.data());
  }

  private boolean isSound(Postmaster postmaster) {
    try {
      requireSettings(postmaster);
      return postmaster.runs(binaries.program("postgres"));
    } catch (PostgresException e) {
      // Not one of ours as it should be: it is stopped, and started as it should be.
      return false;
    }
  }

  private void requireSettings(Postmaster postmaster) {
    ServerSettings.require(connectionTo(postmaster));
  }

  /** Waits for backends that lost their server: a new one must not write beside them. */
  private void awaitOrphans() {
    if (Polling.until(ORPHAN_GRACE, () -> listProcesses().isEmpty())) {
      return;
    }
    // Busy with a statement nobody waits for any more.
    listProcesses().forEach(pid -> signal("TERM", pid));
    if (!Polling.until(STOP_LIMIT, () -> listProcesses().isEmpty())) {
      throw new PostgresException(
          "processes %s of an earlier database server still use %s.\nEnd them by hand (kill -QUIT)."
              .formatted(listProcesses(), folders.data()));
    }
  }

  private List<Long> listProcesses() {
    return Postmaster.listProcesses(folders.data());
  }

  private Postmaster spawn() {
    for (int attempt = 1; ; attempt++) {
      Optional<Postmaster> started = spawn(freePort());
      if (started.isPresent()) {
        return started.get();
      }
      // Between choosing a port and binding it, another program may take it.
      if (attempt == PORT_ATTEMPTS || !log.contains("could not bind")) {
        throw new PostgresException(
            "Database server in %s ended while starting. %s".formatted(folders.data(), log.tail()));
      }
    }
  }

  private Optional<Postmaster> spawn(int port) {
    File output = log.begin().toFile();
    try {
      Process process =
          Tool.prepare(folders.root(), serverCommand(port))
              .redirectInput(new File("/dev/null"))
              .redirectOutput(Redirect.appendTo(output))
              .start();
      return awaitReady(process);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start the database server of " + folders.root(), e);
    }
  }

  private Optional<Postmaster> awaitReady(Process process) {
    boolean settled =
        Polling.until(START_LIMIT, () -> !process.isAlive() || findReady().isPresent());
    if (!settled) {
      findLive().ifPresent(this::stop);
      throw new PostgresException(
          "Database server in %s was not ready within %d s. %s"
              .formatted(folders.data(), START_LIMIT.toSeconds(), log.tail()));
    }
    return findReady();
  }

  private Optional<Postmaster> findReady() {
    return findLive().filter(Postmaster::ready);
  }

  private List<String> serverCommand(int port) {
    List<String> command = new ArrayList<>();
    if (Tool.isInstalled("setsid")) {
      // A session of its own: Ctrl-C at the terminal must not reach the server before its clients.
      command.add("setsid");
    }
    command.addAll(
        List.of(binaries.program("postgres"), "-D", folders.data().toString(), "-p", "" + port));
    command.addAll(ServerSettings.arguments());
    return account.command(command);
  }

  private boolean end(Postmaster postmaster, String signal, Duration limit) {
    Path data = folders.data();
    if (postmaster.hasEnded(data)) {
      return true;
    }
    signal(signal, postmaster.pid());
    return Polling.until(limit, () -> postmaster.hasEnded(data));
  }

  /* The signals of PostgreSQL are not those that Java can send. A process that ended meanwhile makes
   * pg_ctl fail, which is as good: callers wait for the end, not for the signal. */
  private void signal(String signal, long pid) {
    Tool.run(
        folders.root(),
        account.command(List.of(binaries.program("pg_ctl"), "kill", signal, Long.toString(pid))));
  }

  private static int freePort() {
    try (ServerSocket socket =
        new ServerSocket(0, 1, InetAddress.getByAddress(ServerSettings.loopbackBytes()))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot find a free port", e);
    }
  }
}
