package nl.ongekend.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.ongekend.testing.ProjectFolders;

/**
 * A small machine for the start script: a copy of the script in a project without code, a PATH with
 * the tools of any system and nothing else, and JDKs and a Maven as far as a test puts them there.
 */
final class ScriptProject {

  private static final List<String> SYSTEM_TOOLS =
      List.of(
          "bash",
          "cat",
          "dirname",
          "env",
          "find",
          "flock",
          "grep",
          "mkdir",
          "mv",
          "readlink",
          "touch");

  private static final List<String> SOURCES =
      List.of("pom.xml", "taxonomy/pom.xml", "matcher-api/pom.xml", "eval/pom.xml");

  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant FAR_AHEAD = Instant.parse("2100-01-01T00:00:00Z");

  private final Path machine;
  private final Map<String, String> environment = new HashMap<>();
  private int pipes;

  /** What a run of the script left behind; {@code pid} is the process that was started. */
  record Outcome(int status, String out, String err, long pid) {}

  private ScriptProject(Path machine) {
    this.machine = machine;
  }

  /** A machine in the given folder, whose project has sources from long ago and no build. */
  static ScriptProject in(Path folder) throws IOException {
    ScriptProject project = new ScriptProject(folder);
    Files.createDirectories(project.tools());
    for (String tool : SYSTEM_TOOLS) {
      writeProgram(project.tools().resolve(tool), "exec " + findOnPath(tool) + " \"$@\"");
    }
    for (String source : SOURCES) {
      project.writeSource(source, LONG_AGO);
    }
    Files.copy(ProjectFolders.root().resolve("ongekend"), project.script());
    Files.setPosixFilePermissions(project.script(), PosixFilePermissions.fromString("rwxr-xr-x"));
    return project
        .with("PATH", project.tools())
        .with("ONGEKEND_JVM_FOLDERS", folder.resolve("jvms"));
  }

  /** The folder of the project; its name has a space. */
  Path root() {
    return machine.resolve("my project");
  }

  Path script() {
    return root().resolve("ongekend");
  }

  Path tools() {
    return machine.resolve("bin");
  }

  ScriptProject with(String variable, Object value) {
    environment.put(variable, value.toString());
    return this;
  }

  /** A JDK whose {@code java} tells what it was asked and ends with status 7. */
  Path addJdk(String folder, String version) throws IOException {
    Path jdk = addJre(folder, version);
    writeProgram(jdk.resolve("bin/javac"), "exit 1");
    return jdk;
  }

  /** The same without a compiler. */
  Path addJre(String folder, String version) throws IOException {
    Path jre = machine.resolve(folder);
    write(jre.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    writeProgram(
        jre.resolve("bin/java"),
        """
        echo "WARNING: Using incubator modules: jdk.incubator.vector" >&2
        echo "java=$0"
        echo "pid=$$"
        echo "folder=$PWD"
        printf '<%s>\\n' "$@"
        echo "a message of the program" >&2
        exit 7
        """);
    return jre;
  }

  /** A Maven on the PATH that tells its version and, asked to build, makes the jars. */
  ScriptProject addMaven(String version) throws IOException {
    return addMaven(
        version,
        """
        [[ $* == *" -Ppeers" ]] && peers=/peers || peers=
        mkdir -p matcher-api/target eval/target$peers
        touch matcher-api/target/matcher-api-1.0.jar eval/target$peers/eval-1.0.jar
        """);
  }

  /** A Maven on the PATH that finds an error in the sources. */
  ScriptProject addFailingMaven() throws IOException {
    return addMaven("3.9.9", "echo COMPILATION ERROR\nexit 1\n");
  }

  private ScriptProject addMaven(String version, String build) throws IOException {
    writeProgram(
        tools().resolve("mvn"),
        """
        if [[ $* == -v ]]; then echo "Apache Maven %s (revision)"; exit; fi
        echo "mvn $*" >>"%s"
        %s
        """
            .formatted(version, builds(), build));
    return this;
  }

  /** The command lines with which Maven was asked to build. */
  List<String> listBuilds() throws IOException {
    return Files.exists(builds()) ? Files.readAllLines(builds()) : List.of();
  }

  /** A finished build, jars of tests included. */
  ScriptProject addJars() throws IOException {
    for (String jar : List.of("matcher-api-1.0", "matcher-api-1.0-tests", "eval-1.0")) {
      String module = jar.substring(0, jar.indexOf("-1.0"));
      write(root().resolve(module + "/target/" + jar + ".jar"), "");
    }
    return this;
  }

  /** A source of the taxonomy that is newer than every jar. */
  ScriptProject changeSource() throws IOException {
    writeSource("taxonomy/src/main/java/Changed.java", FAR_AHEAD);
    return this;
  }

  Outcome run(String... arguments) throws IOException, InterruptedException {
    return runFrom(machine, script(), arguments);
  }

  Outcome runFrom(Path folder, Path script, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Path errors = pipe();
    CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> read(errors));
    Process process = builder.redirectError(errors.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    int status = process.waitFor();
    return new Outcome(status, out, err.join(), process.pid());
  }

  /**
   * A pipe with a name: it ends when its last writer has ended, and the filter of the script may
   * end after the program. A pipe of the JDK's own is closed with the program.
   */
  private Path pipe() throws IOException, InterruptedException {
    Path pipe = machine.resolve("errors-" + pipes++);
    int status = new ProcessBuilder("mkfifo", pipe.toString()).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IOException("mkfifo %s ended with %d".formatted(pipe, status));
    }
    return pipe;
  }

  private static String read(Path pipe) {
    try {
      return Files.readString(pipe);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path builds() {
    return machine.resolve("builds.log");
  }

  private void writeSource(String path, Instant changed) throws IOException {
    Path source = write(root().resolve(path), "");
    Files.setLastModifiedTime(source, FileTime.from(changed));
  }

  private static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static void writeProgram(Path file, String body) throws IOException {
    write(file, "#!/bin/bash\n" + body);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Path findOnPath(String tool) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(tool + " is not on the PATH"));
  }
}
