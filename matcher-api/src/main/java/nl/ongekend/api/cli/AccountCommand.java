package nl.ongekend.api.cli;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ongekend.api.account.Account;
import nl.ongekend.api.account.Accounts;
import nl.ongekend.api.account.Identities;
import nl.ongekend.api.account.IssuedAccount;
import nl.ongekend.api.account.NewAccount;
import nl.ongekend.api.account.OpenSession;
import nl.ongekend.api.account.OwnEmployer;
import nl.ongekend.api.account.OwnEmployers;
import nl.ongekend.api.account.Sessions;
import nl.ongekend.api.account.TokenScope;
import nl.ongekend.api.account.Visitor;
import nl.ongekend.api.home.HomeHolder;
import nl.ongekend.api.home.HomeLock;
import nl.ongekend.api.store.Actor;
import nl.ongekend.api.store.Role;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes and changes accounts. Passwords and tokens are printed once, on standard output. */
@Command(description = "Says who may come in when the home is served with accounts.")
final class AccountCommand {

  private static final String EMPLOYER =
      "An employer that an account with role EMPLOYER speaks for, by key; may be repeated.";

  private final OngekendCommand root;

  AccountCommand(OngekendCommand root) {
    this.root = root;
  }

  @Command(name = "add", description = "Makes an account and prints its one-time password.")
  int add(
      @Parameters(paramLabel = "NAME", description = "What the person types to log in.")
          String name,
      @Option(
              names = "--role",
              paramLabel = "ROLE",
              required = true,
              description = "One of ${COMPLETION-CANDIDATES}.")
          Role role,
      @Option(
              names = "--organisation",
              paramLabel = "O",
              defaultValue = Visitor.LOCAL,
              description = "For whom it acts; ${DEFAULT-VALUE} when left out.")
          String organisation,
      @Option(names = "--employer", paramLabel = "KEY[=NAME]", description = EMPLOYER)
          @Nullable List<String> employers) {
    NewAccount wanted = new NewAccount(name, role, organisation, parsed(employers));
    boolean first = with(accounts -> !accounts.exist());
    root.shell().out().println(with(accounts -> accounts.add(wanted)).oneTimePassword());
    if (first && HomeLock.findHolder(root.home()).flatMap(HomeHolder::findEndpoint).isPresent()) {
      root.shell().say("This is the first account: the running server asks for it once restarted.");
    }
    return ExitStatus.DONE;
  }

  private static List<OwnEmployer> parsed(@Nullable List<String> texts) {
    return texts == null ? List.of() : texts.stream().map(OwnEmployer::parse).toList();
  }

  @Command(name = "list", description = "Prints the accounts.")
  int list() {
    List<String> lines =
        in((store, settings) -> {
          OwnEmployers employers = new OwnEmployers(store);
          return new Accounts(store, settings)
              .list().stream().map(account -> line(account, employers.list(account.id()))).toList();
        });
    lines.forEach(root.shell().out()::println);
    return lines.isEmpty() ? ExitStatus.REFUSED : ExitStatus.DONE;
  }

  private static String line(Account account, List<OwnEmployer> employers) {
    String keys = employers.stream().map(OwnEmployer::key).collect(Collectors.joining(" "));
    return "%-32s %-16s %-20s %s%s%s"
        .formatted(
            account.name(),
            account.role().name().toLowerCase(Locale.ROOT),
            account.organisation(),
            account.enabled() ? "enabled" : "disabled",
            account.oneTime() ? ", one-time password" : "",
            keys.isEmpty() ? "" : ", employers " + keys);
  }

  @Command(
      name = "employers",
      description = "Says for which employers an account speaks, and for no others any more.")
  int employers(
      @Parameters(paramLabel = "NAME", description = "The account.") String name,
      @Option(names = "--employer", paramLabel = "KEY[=NAME]", description = EMPLOYER)
          @Nullable List<String> employers) {
    List<OwnEmployer> own = parsed(employers);
    in((store, settings) -> {
      new OwnEmployers(store).replace(name, own);
      return own;
    });
    root.shell().say("Account %s speaks for %d employers.".formatted(name, own.size()));
    return ExitStatus.DONE;
  }

  @Command(name = "disable", description = "Lets an account in no longer.")
  int disable(@Parameters(paramLabel = "NAME", description = "The account.") String name) {
    with(accounts -> accounts.disable(name));
    root.shell().say("Account %s is disabled; its sessions and tokens ended.".formatted(name));
    return ExitStatus.DONE;
  }

  @Command(name = "reset", description = "Prints a new one-time password; sessions and tokens end.")
  int reset(@Parameters(paramLabel = "NAME", description = "The account.") String name) {
    root.shell().out().println(with(accounts -> accounts.reset(name)).oneTimePassword());
    return ExitStatus.DONE;
  }

  @Command(
      name = "token",
      description = "Prints a new token for programs, which acts as an account.")
  int token(
      @Parameters(paramLabel = "NAME", description = "The account.") String name,
      @Option(
              names = "--scope",
              paramLabel = "SCOPE",
              defaultValue = "READ",
              description = "READ or WRITE; ${DEFAULT-VALUE} when left out.")
          TokenScope scope,
      @Option(
              names = "--days",
              paramLabel = "N",
              defaultValue = "90",
              description = "How long it lives, at most 366; ${DEFAULT-VALUE} when left out.")
          int days) {
    String token = with(accounts -> accounts.addToken(name, scope, Duration.ofDays(days)));
    root.shell().out().println(token);
    return ExitStatus.DONE;
  }

  @Command(
      name = "bind",
      description =
          "Lets a provider of OpenID Connect speak for an account; see serve --oidc-issuer.")
  int bind(
      @Parameters(paramLabel = "NAME", description = "The account.") String name,
      @Option(
              names = "--issuer",
              paramLabel = "URL",
              required = true,
              description = "The provider, exactly as it calls itself.")
          URI issuer,
      @Option(
              names = "--subject",
              paramLabel = "ID",
              required = true,
              description = "What the provider calls the person, for good.")
          String subject) {
    in((store, settings) -> new Identities(store, settings.clock()).bind(name, issuer, subject));
    root.shell().say("%s speaks for account %s.".formatted(issuer, name));
    return ExitStatus.DONE;
  }

  @Command(
      name = "unbind",
      description = "Lets no provider speak for an account any more; its sessions end.")
  int unbind(@Parameters(paramLabel = "NAME", description = "The account.") String name) {
    in((store, settings) -> new Identities(store, settings.clock()).unbind(name));
    root.shell().say("No provider speaks for account %s; its sessions ended.".formatted(name));
    return ExitStatus.DONE;
  }

  @Command(name = "sessions", description = "Prints who is logged in, or ends a session.")
  int sessions(
      @Option(
              names = "--end",
              paramLabel = "ID",
              description = "The session to end; it is the first word of its line.")
          @Nullable UUID ended) {
    return ended == null ? listSessions() : endSession(ended);
  }

  private int listSessions() {
    List<OpenSession> open =
        in((store, settings) -> new Sessions(store, settings.clock()).listOpen(null));
    for (OpenSession session : open) {
      root.shell()
          .out()
          .println(
              "%s %-32s %-16s since %s, ends %s%s"
                  .formatted(
                      session.reference(),
                      session.account(),
                      session.organisation(),
                      session.openedAt(),
                      session.endsAt(),
                      session.strong() ? ", second factor" : ""));
    }
    return open.isEmpty() ? ExitStatus.REFUSED : ExitStatus.DONE;
  }

  private int endSession(UUID ended) {
    boolean there =
        in((store, settings) ->
            new Sessions(store, settings.clock()).end(Actor.local(), null, ended));
    root.shell().say(there ? "The session ended." : "There is no such session; it may have ended.");
    return there ? ExitStatus.DONE : ExitStatus.REFUSED;
  }

  /** Tells the person at the keyboard the password of the first account. */
  static void say(Shell shell, IssuedAccount first) {
    shell.say(
        "Account %s has the one-time password %s"
            .formatted(first.account().name(), first.oneTimePassword()));
    shell.say("It is shown once. Log in with it and a password of your own.");
  }

  private <T> T with(Function<Accounts, T> work) {
    return in((store, settings) -> work.apply(new Accounts(store, settings)));
  }

  private <T> T in(BiFunction<Store, StoreSettings, T> work) {
    StoreSettings settings = root.store(root.openHome());
    try (StoreAccess access = StoreAccess.open(settings)) {
      return work.apply(access.store(), settings);
    }
  }
}
