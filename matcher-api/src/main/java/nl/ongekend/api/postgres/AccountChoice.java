package nl.ongekend.api.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ongekend.api.home.PrivateFiles;
import nl.ongekend.api.postgres.ServerAccount.OtherUser;
import nl.ongekend.api.postgres.ServerAccount.Own;
import nl.ongekend.api.postgres.ServerAccount.UserNamespace;

/**
 * Chooses the account of a server and records it with the data, because the files belong to that
 * account from then on.
 *
 * <p>An ordinary user runs the server himself. Root uses a user namespace where the machine allows
 * one, and otherwise the first of a few service users who can enter the home.
 */
final class AccountChoice {

  private static final int ROOT = 0;
  private static final List<String> SERVICE_USERS = List.of("postgres", "nobody");

  private final PostgresFolders folders;
  private final PostgresBinaries binaries;

  AccountChoice(PostgresFolders folders, PostgresBinaries binaries) {
    this.folders = folders;
    this.binaries = binaries;
  }

  /**
   * The account recorded earlier, or one that is chosen and recorded now.
   *
   * @throws PostgresException in one line, when there is no way to run a server here
   */
  ServerAccount choose() {
    Optional<ServerAccount> recorded = findRecorded();
    ServerAccount account = recorded.orElseGet(this::choosePossible);
    if (!canRun(account)) {
      throw new PostgresException(
          "account (%s) that owns %s cannot run it any more; start as the same user as before, or choose another home with --home."
              .formatted(account.recorded(), folders.root()));
    }
    if (recorded.isEmpty()) {
      PrivateFiles.write(folders.account(), account.recorded() + "\n");
    }
    return account;
  }

  private Optional<ServerAccount> findRecorded() {
    try {
      return Files.exists(folders.account())
          ? Optional.of(ServerAccount.parse(Files.readString(folders.account(), UTF_8)))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + folders.account(), e);
    }
  }

  private ServerAccount choosePossible() {
    int user = ServerAccount.currentUser();
    if (user != ROOT) {
      return new Own(user);
    }
    ServerAccount namespace = new UserNamespace();
    if (canRun(namespace)) {
      return namespace;
    }
    return SERVICE_USERS.stream()
        .flatMap(name -> OtherUser.find(name).stream())
        .filter(this::canRun)
        .findFirst()
        .orElseThrow(this::noAccount);
  }

  private boolean canRun(ServerAccount account) {
    boolean root = ServerAccount.currentUser() == ROOT;
    return switch (account) {
      case Own own -> !root && own.uid() == ServerAccount.currentUser();
      case UserNamespace namespace -> root && Tool.isInstalled("unshare") && starts(namespace);
      case OtherUser other -> root && Tool.isInstalled("setpriv") && admitted(other);
    };
  }

  private boolean admitted(OtherUser user) {
    Path home = Objects.requireNonNull(folders.root().getParent());
    user.admit(home);
    user.admit(folders.root());
    user.admit(folders.binaries());
    return starts(user);
  }

  private boolean starts(ServerAccount account) {
    List<String> version = List.of(binaries.program("postgres"), "--version");
    return Tool.run(Path.of("/"), account.command(version)).succeeded();
  }

  private PostgresException noAccount() {
    return new PostgresException(
        "user (root) cannot run PostgreSQL: user namespaces are not allowed here, and none of %s can enter %s; start as an ordinary user, or choose a home they can enter with --home."
            .formatted(SERVICE_USERS, folders.root()));
  }
}
