package nl.ongekend.api.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.ongekend.api.cli.Terminal.Outcome;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.core.document.CanonicalJson;
import nl.ongekend.core.document.ContentHash;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.explain.Explainer;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.market.MarketSnapshot;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.receipt.PackedContent;
import nl.ongekend.core.receipt.Receipt;
import nl.ongekend.core.receipt.ReceiptFile;
import nl.ongekend.core.receipt.ReceiptMaker;
import nl.ongekend.core.receipt.ReceiptPart;
import nl.ongekend.core.release.Build;
import nl.ongekend.core.rule.RuleTables;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.taxonomy.load.StarterReader;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code why --receipt} on a machine that has nothing but the program and the file. */
class WhyReceiptTest {

  private static final LocalDate THEN = LocalDate.of(2026, 11, 21);

  private static final String SKILL =
      "http://data.europa.eu/esco/skill/60f826be-0c1b-413b-aad5-4f7546622e16";

  private static final String PASSPORT =
      """
      {"id": "00000000-0000-7000-8000-0000000a0007", "name": "Aide",
       "skills": [{"concept": "%s", "level": 3, "evidence": "CLAIMED"}]}
      """
          .formatted(SKILL);

  private static final String VACANCY =
      """
      {"id": "00000000-0000-7000-8000-0000000b0007", "title": {"en": "Aide at night"},
       "employer": {"key": "home", "name": "The Home"},
       "skills": [{"concept": "%s", "importance": "ESSENTIAL"}]}
      """
          .formatted(SKILL);

  @TempDir private static Path folder;
  private static final Map<ReceiptPart, PackedContent> CONTENTS = new EnumMap<>(ReceiptPart.class);
  private static final Receipt RECEIPT = make();

  private static Receipt make() {
    RuleTables rules = RuleTables.standard();
    MatchWorld world =
        MatchWorld.of(
            StarterReader.read().build(), PlaceTable.starter(), MarketSnapshot.empty(), rules);
    Documents documents = new Documents();
    Explanation explanation =
        new Explainer(world)
            .explain(
                documents.readPassport(PASSPORT),
                documents.readVacancy(VACANCY),
                ScoringProfile.standard(),
                THEN);
    ReceiptMaker maker = new ReceiptMaker(world, rules, new Build("0.1.0", "c0ffee", false));
    for (ReceiptPart part : ReceiptPart.values()) {
      CONTENTS.put(
          part,
          switch (part) {
            case PASSPORT -> packed(PASSPORT);
            case VACANCY -> packed(VACANCY);
            default -> PackedContent.of(maker.content(part, ScoringProfile.standard()));
          });
    }
    return maker.make(explanation, name(PASSPORT), name(VACANCY));
  }

  @BeforeAll
  static void export() throws IOException {
    write("good.zip", ReceiptFile.of(RECEIPT, CONTENTS).toBytes());
  }

  private static ReceiptMaker.DocumentName name(String json) {
    return new ReceiptMaker.DocumentName(ContentHash.of(json), 1);
  }

  private static PackedContent packed(String json) {
    return PackedContent.of(CanonicalJson.of(json).getBytes(UTF_8));
  }

  private static String write(String file, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(file), bytes).toString();
  }

  private static Outcome run(String... command) {
    return Terminal.in(folder).run(command);
  }

  private static String good() {
    return folder.resolve("good.zip").toString();
  }

  @Test
  void why_receiptAsJson_isTheExplanationOfThen() {
    Outcome outcome = run("why", "--receipt", good(), "--json");

    JsonNode why = ViewJson.mapper().readTree(outcome.out());
    assertThat(outcome.status()).isZero();
    assertThat(why.at("/schema").asString()).isEqualTo("ongekend/why/1");
    assertThat(why.at("/asOf").asString()).isEqualTo("2026-11-21");
    assertThat(why.at("/score").asInt()).isEqualTo(RECEIPT.answer().score().expected());
    assertThat(why.at("/versions/taxonomy").asString()).isEqualTo(RECEIPT.basis().taxonomy().hex());
  }

  @Test
  void why_receiptOnAnyMachine_saysOnStandardErrorThatItIsEqual() {
    Outcome outcome = run("why", "--receipt", good());

    assertThat(outcome.err())
        .isEqualTo(
            """
            Receipt %s, answered on 2026-11-21 by ongekend 0.1.0, commit c0ffee.
            Computed anew from the file alone: the same answer, to the last point.
            """
                .formatted(RECEIPT.id()));
    assertThat(outcome.out()).startsWith("Aide - Aide at night, The Home");
    assertThat(folder).isDirectoryNotContaining("glob:**postgres*");
  }

  @Test
  void why_receiptInAVoice_tellsIt() {
    Outcome outcome = run("why", "--receipt", good(), "--voice", "coach", "--lang", "nl");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("The Home");
  }

  @Test
  void why_damagedReceipt_is1AndSaysNothingOnStandardOutput() throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("good.zip"));
    bytes[bytes.length / 3] ^= 4;

    Outcome outcome = run("why", "--receipt", write("damaged.zip", bytes), "--json");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("ongekend: the file must have the checksum");
  }

  @Test
  void why_receiptWithAnotherAnswer_is1AndNamesTheDifference() throws IOException {
    String json = RECEIPT.toJson().replace("\"ranked\":true", "\"ranked\":false");
    byte[] changed = ReceiptFile.of(Receipt.parse(json), CONTENTS).toBytes();

    Outcome outcome = run("why", "--receipt", write("changed.zip", changed), "--json");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).isEqualTo(run("why", "--receipt", good(), "--json").out());
    assertThat(outcome.err()).contains("\n  ranked: receipt false, now true\n");
  }

  @Test
  void why_receiptThatIsNotThere_is3() {
    assertThat(run("why", "--receipt", "no/such.zip").status()).isEqualTo(3);
  }

  @Test
  void why_emptyStandardInputAsReceipt_is1() {
    assertThat(run("why", "--receipt", "-").status()).isEqualTo(1);
  }

  @Test
  void commands_usedAsTheyCannotBe_are2() {
    String id = "00000000-0000-7000-8000-0000000a0007";
    List<List<String>> wrong =
        List.of(
            List.of("why"),
            List.of("why", id),
            List.of("why", id, "--receipt", "a.zip"),
            List.of("receipt"),
            List.of("receipt", "make", id, "vacancy.json"),
            List.of("receipt", "export", "12"));
    for (List<String> command : wrong) {
      assertThat(run(command.toArray(String[]::new)).status()).as("%s", command).isEqualTo(2);
    }
  }
}
