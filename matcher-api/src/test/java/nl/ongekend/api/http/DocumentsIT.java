package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passports and vacancies over HTTP: create, read, replace, delete, list, repeat. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class DocumentsIT {

  private static final String ID = "01890a5d-ac96-774b-bcce-b302099a8057";

  private RunningServer server;

  @BeforeAll
  void start(StoreSettings settings, @TempDir Path folder) {
    server = RunningServer.start(settings, folder);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void create_withoutId_givesAddressVersionAndPosition() {
    Answer created = server.post("/v1/passports", Samples.PASSPORT);

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location")).isEqualTo("/v1/passports/" + created.at("/id"));
    assertThat(created.header("ETag")).isEqualTo("\"1\"");
    assertThat(created.header("Change-Position")).matches("[0-9]+-[0-9]+");
    assertThat(created.at("/schema")).isEqualTo("ongekend/write/1");
  }

  @Test
  void get_afterCreate_returnsTheDocumentWithItsId() {
    Answer created = server.post("/v1/vacancies", Samples.vacancy("Zorghulp, één dag"));

    Answer read = server.get(created.header("Location"));

    assertThat(read.status()).isEqualTo(200);
    assertThat(read.header("Content-Type")).isEqualTo("application/json");
    assertThat(read.header("ETag")).isEqualTo("\"1\"");
    assertThat(read.header("API-Version")).isEqualTo("1.0.0");
    assertThat(read.at("/id")).isEqualTo(created.at("/id"));
    assertThat(read.at("/title/nl")).isEqualTo("Zorghulp, één dag");
  }

  @Test
  void create_withIdOfTheClient_keepsItOnce() {
    String passport = Samples.with(Samples.PASSPORT, "\"id\": \"%s\"".formatted(ID));

    Answer first = server.post("/v1/passports", passport);
    Answer second = server.post("/v1/passports", passport);

    assertThat(first.header("Location")).isEqualTo("/v1/passports/" + ID);
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.at("/code")).isEqualTo("store.duplicate-id");
  }

  @Test
  void create_repeatedUnderAKey_keepsOneDocument() {
    Answer first = server.post("/v1/passports", Samples.PASSPORT, "Idempotency-Key", "key-1");
    Answer again = server.post("/v1/passports", Samples.PASSPORT, "Idempotency-Key", "key-1");
    Answer other =
        server.post("/v1/passports", Samples.passport("Other"), "Idempotency-Key", "key-1");

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.at("/code")).isEqualTo("store.idempotency-conflict");
  }

  @Test
  void replace_atTheVersionRead_makesTheNextOne() {
    String address = server.post("/v1/passports", Samples.PASSPORT).header("Location");

    Answer replaced = server.put(address, Samples.passport("Aide, Emmen"), "If-Match", "\"1\"");

    assertThat(replaced.status()).isEqualTo(200);
    assertThat(replaced.header("ETag")).isEqualTo("\"2\"");
    assertThat(server.get(address).at("/name")).isEqualTo("Aide, Emmen");
  }

  @Test
  void replace_atAnOlderVersion_isRefused() {
    String address = server.post("/v1/passports", Samples.PASSPORT).header("Location");
    server.put(address, Samples.passport("First"), "If-Match", "\"1\"");

    Answer late = server.put(address, Samples.passport("Second"), "If-Match", "\"1\"");

    assertThat(late.status()).isEqualTo(412);
    assertThat(late.at("/code")).isEqualTo("store.version-conflict");
    assertThat(server.get(address).at("/name")).isEqualTo("First");
  }

  @Test
  void replace_withoutOrWithAStrangeVersion_isRefused() {
    String address = server.post("/v1/passports", Samples.PASSPORT).header("Location");

    assertThat(server.put(address, Samples.PASSPORT).status()).isEqualTo(428);
    assertThat(server.put(address, Samples.PASSPORT, "If-Match", "W/\"1\"").status())
        .isEqualTo(412);
    assertThat(server.delete(address).status()).isEqualTo(428);
  }

  @Test
  void replace_withAnotherIdInTheBody_isRefused() {
    String address = server.post("/v1/passports", Samples.PASSPORT).header("Location");
    String other = Samples.with(Samples.PASSPORT, "\"id\": \"%s\"".formatted(ID));

    Answer refused = server.put(address, other, "If-Match", "\"1\"");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.at("/code")).isEqualTo("document.other-id");
    assertThat(refused.at("/pointer")).isEqualTo("/id");
  }

  @Test
  void delete_atTheVersionRead_removesIt() {
    String address = server.post("/v1/vacancies", Samples.VACANCY).header("Location");

    Answer deleted = server.delete(address, "If-Match", "\"1\"");

    assertThat(deleted.status()).isEqualTo(204);
    assertThat(deleted.header("Change-Position")).isNotEmpty();
    assertThat(server.get(address).status()).isEqualTo(404);
    assertThat(server.delete(address, "If-Match", "\"1\"").status()).isEqualTo(404);
  }

  @Test
  void list_pageByPage_returnsEachDocumentOnce() {
    List<String> created = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      created.add(server.post("/v1/vacancies", Samples.VACANCY).at("/id"));
    }
    List<String> listed = new ArrayList<>();
    String next = "/v1/vacancies?limit=2";
    while (!next.isEmpty()) {
      Answer page = server.get(next);
      page.json().at("/items").forEach(item -> listed.add(item.get("id").asString()));
      assertThat(page.json().at("/items").size()).isLessThanOrEqualTo(2);
      next = page.at("/next").equals("null") ? "" : page.at("/next");
    }

    assertThat(listed).containsAll(created).doesNotHaveDuplicates();
  }

  @Test
  void list_ofAPage_holdsTheDocumentsAndALink() {
    server.post("/v1/passports", Samples.PASSPORT);
    server.post("/v1/passports", Samples.PASSPORT);

    Answer page = server.get("/v1/passports?limit=1");

    assertThat(page.at("/items/0/document/id")).isEqualTo(page.at("/items/0/id"));
    assertThat(page.header("Link")).isEqualTo("<" + page.at("/next") + ">; rel=\"next\"");
  }

  @Test
  void vacancy_belowMinimumWage_isRefusedWithTheReason() {
    String poor = Samples.VACANCY.replace("1600", "1440");

    Answer refused = server.post("/v1/vacancies", poor);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.at("/code")).isEqualTo("vacancy.below-minimum-wage");
    assertThat(refused.at("/pointer")).isEqualTo("/terms/wage");
    assertThat(refused.at("/detail")).contains("14.40").contains("14.71");
  }

  @ParameterizedTest
  @CsvSource({
    "Amina 06 12345678,      a telephone number",
    "amina@post.example,     an e-mail address",
    "Amina 111222333,        a citizen service number",
    "Amina paspoortnummer NX12345B6, the number of a document or account"
  })
  void create_textThatLeadsToAPerson_isRefusedAtItsPlaceWithoutRepeatingIt(
      String name, String what) {
    Answer answer = server.post("/v1/passports", Samples.passport(name));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/code")).isEqualTo("document.personal-number");
    assertThat(answer.at("/detail"))
        .isEqualTo(
            "a text must not have %s.\nTake it out; a passport is found by its id or key."
                .formatted(what));
    assertThat(answer.at("/pointer")).isEqualTo("/name");
    assertThat(answer.body()).doesNotContain(name);
  }

  @Test
  void create_vacancyWithTelephone_isRefusedInTheTextAndKeptInContact() {
    String inText = Samples.vacancy("Aide, call 050 1234567");
    String inContact = Samples.with(Samples.VACANCY, "\"contact\": {\"channel\": \"050 1234567\"}");

    assertThat(server.post("/v1/vacancies", inText).at("/pointer")).isEqualTo("/title/nl");
    assertThat(server.post("/v1/vacancies", inContact).status()).isEqualTo(201);
  }
}
