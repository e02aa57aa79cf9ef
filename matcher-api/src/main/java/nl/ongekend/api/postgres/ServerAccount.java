package nl.ongekend.api.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The account a server runs under. PostgreSQL refuses to run as root, so root needs a way round.
 */
sealed interface ServerAccount {

  /** The command that runs the given one under this account. */
  List<String> command(List<String> command);

  /** Makes a file or a folder with all it holds belong to this account. */
  void own(Path path);

  /** One line from which {@link #parse} makes the same account. */
  String recorded();

  /** The account of a recorded line. */
  static ServerAccount parse(String line) {
    String[] words = line.strip().split(" ", -1);
    return switch (words[0]) {
      case "own" -> new Own(Integer.parseInt(words[1]));
      case "user-namespace" -> new UserNamespace();
      case "other-user" ->
          new OtherUser(words[1], Integer.parseInt(words[2]), Integer.parseInt(words[3]));
      default ->
          throw new IllegalArgumentException(
              "account (%s) must be own, user-namespace or other-user.".formatted(line));
    };
  }

  /** The numeric user id of this process. */
  static int currentUser() {
    try {
      return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the user of this process", e);
    }
  }

  /** An ordinary user: nothing to arrange. */
  record Own(int uid) implements ServerAccount {

    @Override
    public List<String> command(List<String> command) {
      return command;
    }

    @Override
    public void own(Path path) {
      // Files already belong to whoever made them.
    }

    @Override
    public String recorded() {
      return "own " + uid;
    }
  }

  /**
   * Root, seen from inside a user namespace in which root is an ordinary user: files stay root's,
   * so a home that only root can enter will do.
   */
  record UserNamespace() implements ServerAccount {

    @Override
    public List<String> command(List<String> command) {
      return prefixed(List.of("unshare", "-U", "--"), command);
    }

    @Override
    public void own(Path path) {
      // Inside the namespace the files of root belong to the user that root appears as.
    }

    @Override
    public String recorded() {
      return "user-namespace";
    }
  }

  /** Another user of the machine, who must be able to enter the home. */
  record OtherUser(String name, int uid, int gid) implements ServerAccount {

    private static final Path USERS = Path.of("/etc/passwd");

    /** A user by name, if the machine has one. */
    static Optional<OtherUser> find(String name) {
      try (Stream<String> lines = Files.lines(USERS, UTF_8)) {
        return lines
            .map(line -> line.split(":", -1))
            .filter(fields -> fields.length > 3 && fields[0].equals(name))
            .map(fields -> of(name, fields[2], fields[3]))
            .findFirst();
      } catch (IOException e) {
        return Optional.empty();
      }
    }

    private static OtherUser of(String name, String uid, String gid) {
      return new OtherUser(name, Integer.parseInt(uid), Integer.parseInt(gid));
    }

    @Override
    public List<String> command(List<String> command) {
      return prefixed(
          List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--"), command);
    }

    @Override
    public void own(Path path) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : (Iterable<Path>) files::iterator) {
          Files.setAttribute(file, "unix:uid", uid, NOFOLLOW_LINKS);
          Files.setAttribute(file, "unix:gid", gid, NOFOLLOW_LINKS);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot give %s to %s".formatted(path, name), e);
      }
    }

    /** Lets everybody pass through a folder, without letting them list it. */
    void admit(Path folder) {
      try {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
        permissions.add(PosixFilePermission.GROUP_EXECUTE);
        permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        Files.setPosixFilePermissions(folder, permissions);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot open %s to %s".formatted(folder, name), e);
      }
    }

    @Override
    public String recorded() {
      return String.format(Locale.ROOT, "other-user %s %d %d", name, uid, gid);
    }
  }

  private static List<String> prefixed(List<String> prefix, List<String> command) {
    List<String> whole = new ArrayList<>(prefix);
    whole.addAll(command);
    return List.copyOf(whole);
  }
}
