package nl.ongekend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ongekend.api.cli.Terminal.Outcome;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.home.HomeHolder;
import nl.ongekend.api.home.HomeLock;
import nl.ongekend.api.home.ServerEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command of the guide for operators, in its order, on one home; {@code serve} begins and is
 * told to end.
 */
class OperatingPageIT {

  private static final Path PAGE =
      Path.of(System.getProperty("ongekend.root", ".."), "docs", "operating.md");

  private static final String START = "./ongekend ";
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");
  private static final String PERSON = "00000000-0000-7000-8000-0000000a0001";

  /** Who is bound to a provider. */
  private static final List<String> ANNA =
      List.of("account", "add", "anna", "--role", "JOB_COACH", "--organisation", "assen");

  @TempDir private Path folder;

  @Test
  void command_ofTheGuide_worksAsItStandsThere() throws Exception {
    assertThat(run(List.of("demo", "--no-serve")).status()).isZero();
    Files.writeString(folder.resolve("oidc.secret"), "a secret of the provider");
    assertThat(run(ANNA).status()).isZero();
    List<String> commands = commands();
    assertThat(commands).hasSizeGreaterThan(5);
    for (String command : commands) {
      Outcome outcome = command.startsWith("serve") ? serve(words(command)) : run(words(command));
      assertThat(outcome.status()).as("%s%n%s", command, outcome.err()).isZero();
    }
  }

  /** The commands of the fenced blocks, each on one line. */
  private static List<String> commands() throws IOException {
    return Files.readString(PAGE)
        .replaceAll("\\\\\n *", "")
        .lines()
        .filter(line -> line.startsWith(START))
        .map(line -> line.substring(START.length()))
        .toList();
  }

  /** Puts files and folders of this test where the page has a word in capitals. */
  private List<String> words(String command) {
    Path backup = folder.resolve("kept.backup");
    Path secret = folder.resolve("oidc.secret");
    Map<String, String> values =
        Map.of(
            "ID", PERSON,
            "FILE", backup.toString(),
            "NEWEST.keys", backup + ".keys",
            "master.key", home().resolve("master.key").toString(),
            "oidc.secret", secret.toString(),
            "EXPORT", folder.resolve("export.json").toString(),
            "DIR", folder.resolve("elsewhere").toString());
    return WORD.matcher(command)
        .results()
        .map(found -> found.group().replace("\"", ""))
        .map(word -> values.getOrDefault(word, word))
        .toList();
  }

  private Outcome serve(List<String> words) throws Exception {
    List<Outcome> outcomes = new ArrayList<>();
    List<String> line = new ArrayList<>(words);
    line.addAll(List.of("--port", "0"));
    Thread server = Thread.ofPlatform().start(() -> outcomes.add(run(line)));
    while (!isReady()) {
      assertThat(server.isAlive()).as(outcomes.toString()).isTrue();
      server.join(20);
    }
    server.interrupt();
    server.join();
    return outcomes.getFirst();
  }

  /** Ready comes after everything that an interrupt would cut short. */
  private boolean isReady() throws IOException, InterruptedException {
    Optional<ServerEndpoint> endpoint =
        HomeLock.findHolder(new Home(home())).flatMap(HomeHolder::findEndpoint);
    if (endpoint.isEmpty()) {
      return false;
    }
    HttpRequest request =
        HttpRequest.newBuilder(endpoint.get().address().resolve("/v1/health/ready")).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }
  }

  private Outcome run(List<String> words) {
    List<String> line = new ArrayList<>(words);
    if (!line.contains("--home")) {
      line.addAll(List.of("--home", home().toString()));
    }
    return Terminal.in(folder).run(line.toArray(String[]::new));
  }

  private Path home() {
    return folder.resolve("home");
  }
}
