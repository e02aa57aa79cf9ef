package nl.ongekend.eval.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The memory of one process that is in use, its children apart, as Linux counts it.
 *
 * @param residentKiB pages of the process that are in memory: all of heap, code and stacks that was
 *     touched, and what is mapped of files
 * @param mostKiB the most that it ever was since the process started
 * @param fileKiB the part of {@code residentKiB} that is mapped from files, of an index for
 *     example; the system takes it back when it needs memory
 */
public record ProcessMemory(long residentKiB, long mostKiB, long fileKiB) {

  private static final Path PROCESSES = Path.of("/proc");
  private static final String JAVA = "java";

  /**
   * Checks that this system tells the memory of its processes.
   *
   * @throws IllegalStateException if it does not
   */
  public static void requireTold() {
    Path own = status("self");
    if (!Files.isReadable(own)) {
      throw new IllegalStateException(
          "memory of a process (%s) must be readable.%nRun this command on Linux, with /proc."
              .formatted(own));
    }
  }

  /**
   * Returns the memory of a running JVM.
   *
   * @throws IOException if there is no such process, or it is no JVM: a script that did not become
   *     the program would be measured in its place
   */
  static ProcessMemory ofJava(long pid) throws IOException {
    ProcessStatus found = new ProcessStatus(Files.readAllLines(status(Long.toString(pid))));
    String name = found.value("Name");
    if (!name.equals(JAVA)) {
      throw new IOException(
          "process %d (%s) must be %s.%nMaybe the start script did not become the program."
              .formatted(pid, name, JAVA));
    }
    return new ProcessMemory(found.kiB("VmRSS"), found.kiB("VmHWM"), found.kiB("RssFile"));
  }

  private static Path status(String process) {
    return PROCESSES.resolve(process).resolve("status");
  }

  /** What Linux says of a process, a line each: a name, a colon, a value, often in kB of 1,024. */
  private record ProcessStatus(List<String> lines) {

    String value(String name) throws IOException {
      return lines.stream()
          .filter(line -> line.startsWith(name + ":"))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst()
          .orElseThrow(() -> new IOException("the status of a process lacks %s".formatted(name)));
    }

    long kiB(String name) throws IOException {
      return Long.parseLong(value(name).replace(" kB", ""));
    }
  }
}
