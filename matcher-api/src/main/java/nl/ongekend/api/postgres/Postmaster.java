package nl.ongekend.api.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A running server process as the {@code postmaster.pid} file of its data folder describes it.
 *
 * @param pid process id
 * @param port port it listens on, 0 while that is not yet known
 * @param ready whether it accepts connections
 */
record Postmaster(long pid, int port, boolean ready) {

  private static final String FILE = "postmaster.pid";
  private static final int PORT_LINE = 3;
  private static final int STATUS_LINE = 7;

  /** The live server of a data folder; a file left behind by a server that ended is ignored. */
  static Optional<Postmaster> findLive(Path data) {
    return read(data).filter(postmaster -> serves(postmaster.pid, data));
  }

  /**
   * All live processes of a data folder: the server and its backends, also those that lost their
   * server.
   */
  static List<Long> listProcesses(Path data) {
    return ProcessHandle.allProcesses()
        .map(ProcessHandle::pid)
        .filter(pid -> serves(pid, data))
        .toList();
  }

  /** Whether this server has ended, whatever process may have its id now. */
  boolean hasEnded(Path data) {
    return !serves(pid, data);
  }

  /** Whether the process runs this very program, and not one of another version. */
  boolean runs(String program) {
    return ProcessHandle.of(pid).flatMap(handle -> handle.info().command()).stream()
        .anyMatch(program::equals);
  }

  private static Optional<Postmaster> read(Path data) {
    try {
      List<String> lines = Files.readAllLines(data.resolve(FILE), UTF_8);
      return Optional.of(
          new Postmaster(
              Long.parseLong(lines.getFirst().strip()),
              lines.size() > PORT_LINE ? Integer.parseInt(lines.get(PORT_LINE).strip()) : 0,
              lines.size() > STATUS_LINE && lines.get(STATUS_LINE).startsWith("ready")));
    } catch (IOException | RuntimeException e) {
      // Absent, or read while the server was writing it: there is no server to speak of yet.
      return Optional.empty();
    }
  }

  /* Every server process works inside its data folder. A process id that was reused by another
   * program, or a shell that stands in the folder, is not taken for one. */
  private static boolean serves(long pid, Path data) {
    try {
      Path process = Path.of("/proc", Long.toString(pid));
      Path program = Files.readSymbolicLink(process.resolve("exe"));
      return program.getFileName().toString().startsWith("postgres")
          && Files.readSymbolicLink(process.resolve("cwd")).equals(data.toRealPath());
    } catch (IOException e) {
      // Ended, or a process of somebody else.
      return false;
    }
  }
}
