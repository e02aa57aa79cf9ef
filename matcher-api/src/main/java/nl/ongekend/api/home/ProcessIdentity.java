package nl.ongekend.api.home;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * One run of one process. A process id alone is reused; together with the start it is not.
 *
 * @param pid the process id
 * @param start when the process started, as text that is only ever compared: on Linux the boot and
 *     the clock ticks since that boot, elsewhere the start time. Ticks do not move when somebody
 *     sets the clock, so a clock jump cannot make a running owner look dead
 */
record ProcessIdentity(long pid, String start) {

  private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

  /* In /proc/PID/stat the start is field 22; fields are counted after the command name (field 2),
   * which is in parentheses and may itself hold spaces and parentheses. */
  private static final int START_FIELD_AFTER_NAME = 22 - 3;

  static ProcessIdentity ofCurrent() {
    long pid = ProcessHandle.current().pid();
    return new ProcessIdentity(pid, findStart(pid).orElse("unknown"));
  }

  /** Whether this very run is still going. */
  boolean isRunning() {
    return findStart(pid).filter(start::equals).isPresent();
  }

  private static Optional<String> findStart(long pid) {
    if (Files.exists(BOOT)) {
      return findTicks(pid);
    }
    return ProcessHandle.of(pid)
        .flatMap(handle -> handle.info().startInstant())
        .map(Instant::toString);
  }

  private static Optional<String> findTicks(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"), UTF_8);
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      if (fields[0].equals("Z")) {
        // Ended, and only waiting for its parent to take notice.
        return Optional.empty();
      }
      String boot = Files.readString(BOOT, UTF_8).strip();
      return Optional.of(boot + "/" + fields[START_FIELD_AFTER_NAME]);
    } catch (IOException e) {
      // No such process: it ended, perhaps while it was being read.
      return Optional.empty();
    }
  }
}
