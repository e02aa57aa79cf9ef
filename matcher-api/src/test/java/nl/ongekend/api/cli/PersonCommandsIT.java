package nl.ongekend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.api.cli.Terminal.Outcome;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.home.HomeHolder;
import nl.ongekend.api.home.HomeLock;
import nl.ongekend.api.view.ViewJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Saved searches, export and erasure of one person without a server, and of another with one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonCommandsIT {

  private static final String NURSE = "00000000-0000-7000-8000-0000000a0001";
  private static final String OTHER = "00000000-0000-7000-8000-0000000a0002";
  private static final String VACANCY = "00000000-0000-7000-8000-0000000b0001";

  @TempDir private static Path folder;

  private Story alone = new Story(List.of());
  private Story served = alone;

  @BeforeAll
  void tell() throws Exception {
    assertThat(run("demo", "--no-serve").status()).isZero();
    alone = story(NURSE);
    Thread server = Thread.ofPlatform().start(() -> run("serve", "--port", "0"));
    try {
      while (HomeLock.findHolder(new Home(home())).flatMap(HomeHolder::findEndpoint).isEmpty()) {
        assertThat(server.isAlive()).isTrue();
        server.join(20);
      }
      served = story(OTHER);
    } finally {
      server.interrupt();
      server.join();
    }
  }

  private static Path home() {
    return folder.resolve("home");
  }

  private static Outcome run(String... command) {
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(List.of("--home", home().toString(), "--as-of", "2026-11-21"));
    return Terminal.in(folder).run(line.toArray(String[]::new));
  }

  /** How the commands ended, in their order. */
  private record Story(List<Outcome> outcomes) {

    Outcome at(int index) {
      return outcomes.get(index);
    }
  }

  private static Story story(String person) throws Exception {
    List<Outcome> outcomes = new ArrayList<>();
    Outcome saved = run("search", "save", "--passport", person, "--filter", "sector=CARE");
    String search = saved.out().strip();
    outcomes.add(saved);
    outcomes.add(run("search", "list", "--passport", person));
    outcomes.add(run("search", "alerts", search, "--json"));
    outcomes.add(run("export", "passport", person, "--out", file(person).toString()));
    outcomes.add(run("erase", "passport", person));
    outcomes.add(run("erase", "passport", person));
    outcomes.add(run("search", "remove", search));
    outcomes.add(run("search", "save", "--vacancy", VACANCY, "--top", "5"));
    outcomes.add(run("search", "list", "--vacancy", VACANCY));
    return new Story(outcomes);
  }

  private static Path file(String person) {
    return folder.resolve(person + ".json");
  }

  @Test
  void search_thatWasSaved_isListedAndHasNoNews() {
    for (Story story : List.of(alone, served)) {
      String id = story.at(0).out().strip();
      assertThat(story.at(1).out().strip()).isEqualTo(id + "  best 10 within reach sector=CARE");
      assertThat(ViewJson.mapper().readTree(story.at(2).out()).at("/alerts")).isEmpty();
    }
  }

  @Test
  void search_ofAVacancy_isListed() {
    for (Story story : List.of(alone, served)) {
      assertThat(story.at(7).status()).as(story.at(7).err()).isZero();
      assertThat(story.at(8).out()).contains(story.at(7).out().strip() + "  best 5 within reach");
    }
  }

  @Test
  void export_ofAPerson_hasDocumentsAndCircumstances() throws Exception {
    for (String person : List.of(NURSE, OTHER)) {
      JsonNode export = ViewJson.mapper().readTree(Files.readString(file(person)));
      assertThat(export.at("/schema").asString()).isEqualTo("ongekend/passport-export/1");
      assertThat(export.at("/tables/0/name").asString()).isEqualTo("entity");
      assertThat(export.at("/tables/0/rows")).hasSize(2);
    }
  }

  @Test
  void erase_ofAPerson_saysWhatWasRemovedAndFindsNothingAgain() {
    for (Story story : List.of(alone, served)) {
      assertThat(story.at(3).status()).as(story.at(3).err()).isZero();
      assertThat(story.at(4).status()).as(story.at(4).err()).isZero();
      assertThat(story.at(4).out())
          .startsWith("Erased as ")
          .contains("entity 2", "entity_history 4", "saved_search 1", "batches 0.");
      assertThat(story.at(5).status()).isEqualTo(1);
      assertThat(story.at(5).err()).contains("something must be kept about passport");
      assertThat(story.at(6).status()).isEqualTo(1);
    }
  }
}
