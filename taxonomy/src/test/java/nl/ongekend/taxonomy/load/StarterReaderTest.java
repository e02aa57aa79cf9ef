package nl.ongekend.taxonomy.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.SkillKind;
import nl.ongekend.taxonomy.TaxonomyBuilder;
import nl.ongekend.taxonomy.TaxonomyFormatException;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarterReaderTest {

  private static final String CATALOGUE =
      """
      # Work with goods.
      group: goods
        en: handling goods
        nl: omgaan met goederen

      skill: move-goods
        kind: skill
        group: goods
        en: move goods
        nl: goederen verplaatsen

      skill: drive-forklift
        esco: 00aed5d4-1a24-4e9f-8d1c-5b1f0f6f5a55
        kind: licence
        broader: move-goods
        related: move-goods
        en: drive a forklift truck | operate a forklift
        nl: heftruck besturen
        pl?: prowadzenie wózka
        half-life: 36 months | a test

      occupation: warehouse-worker
        isco: 9333
        sector: logistics
        en: warehouse worker
        nl: magazijnmedewerker
        ar: عامل
        uk: працівник
        ti: ሰራሕተኛ
        tr: depo
        pl: magazynier
        essential: move-goods
        optional: drive-forklift
      """;

  private static final ConceptId FORKLIFT =
      ConceptId.of(ConceptId.ESCO_SKILL + "00aed5d4-1a24-4e9f-8d1c-5b1f0f6f5a55");

  @TempDir private Path folder;

  @Test
  void read_wholeCatalogue_holdsEveryField() throws IOException {
    TaxonomySnapshot snapshot = read(CATALOGUE).build();
    int forklift = snapshot.skillOrdinal(FORKLIFT);

    assertThat(snapshot.occupationCount()).isEqualTo(1);
    assertThat(snapshot.isco(0)).isEqualTo(9333);
    assertThat(snapshot.sector(0)).isEqualTo("logistics");
    assertThat(snapshot.skillKind(forklift)).isEqualTo(SkillKind.LICENCE);
    assertThat(snapshot.halfLifeMonths(forklift)).isEqualTo(36);
    assertThat(snapshot.skillLabels().all(forklift, "en"))
        .containsExactly("drive a forklift truck", "operate a forklift");
    assertThat(snapshot.broaderSkills().size(forklift)).isEqualTo(1);
    assertThat(snapshot.optionalSkills().contains(0, forklift)).isTrue();
  }

  @Test
  void read_questionMarkAfterLanguage_meansNotReviewed() throws IOException {
    TaxonomySnapshot snapshot = read(CATALOGUE).build();
    int forklift = snapshot.skillOrdinal(FORKLIFT);

    assertThat(snapshot.skillLabels().reviewed(forklift, "nl")).isTrue();
    assertThat(snapshot.skillLabels().reviewed(forklift, "pl")).isFalse();
  }

  @Test
  void read_escoId_keepsItsKeyAsCrosswalk() throws IOException {
    TaxonomySnapshot snapshot = read(CATALOGUE).build();

    assertThat(snapshot.crosswalk().get("urn:ongekend:skill:drive-forklift"))
        .extracting(edge -> edge.concept())
        .containsExactly(FORKLIFT);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          skill: move-goods;    skill: Move_goods;     must be a key in kebab-case
          skill: move-goods;    skil: move-goods;      must be the head of a record
          '  kind: skill';      '  kindd: skill';      Did you mean kind?
          '  kind: skill';      '  isco: 9333';        must be a field of a skill
          '  kind: skill';      '  kind: skil';        Did you mean skill?
          '  kind: skill';      ' kind: skill';        must be a field of a record
          '  kind: skill';      '  kind?: skill';      must not have a question mark
          '  group: goods';     '  group: good';       Did you mean goods?
          '  group: goods';     '  group: move-goods'; must be the key of a group
          '  group: goods';     '  kind: skill';       must stand once in a record
          '  isco: 9333';       '  isco: 9339';        must be a unit group of ISCO-08
          '  isco: 9333';       '  # no code';         must have the field isco
          '  sector: logistics'; '  sector: logistic'; Did you mean logistics?
          '  tr: depo';         '  # no Turkish';      must have the field tr
          '  en: move goods';   '  # no English';      must have the field en
          '  en: move goods';   '  en: move | | goods'; must be a label
          '  en: move goods';   '  en: move | move';   must not repeat a label
          '  essential: move-goods'; '  # none';       must have the field essential
          '  essential: move-goods'; '  essential: drive-forklift'; must not be essential as well
          '  essential: move-goods'; '  essential: move-goods, move-goods'; must stand once in a list
          '  related: move-goods'; '  related: drive-forklift'; must be another skill
          '  half-life: 36 months | a test'; '  half-life: 3 years'; must be months and a source
          '  half-life: 36 months | a test'; '  half-life: 999 months | x'; must be at most 600 months
          '  esco: 00aed5d4-1a24-4e9f-8d1c-5b1f0f6f5a55'; '  esco: 00AED5D4'; must be a UUID
          skill: drive-forklift; skill: goods;         must be a key of its own
          '  group: goods';     '  broader: drive-forklift'; must be more general
          """)
  void read_brokenLine_saysWhatAndHow(String line, String broken, String message)
      throws IOException {
    String text = CATALOGUE.replaceFirst("(?m)^\\Q" + line + "\\E$", broken);
    assertThat(text).isNotEqualTo(CATALOGUE);

    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(() -> read(text))
        .withMessageContaining("goods.txt, line ")
        .withMessageContaining(message);
  }

  @Test
  void read_severalProblems_reportsAllWithTheirLines() {
    String text = CATALOGUE.replace("isco: 9333", "isco: 1").replace("kind: licence", "kind: x");

    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(() -> read(text))
        .withMessageContaining("2 problems:")
        .withMessageContaining("goods.txt, line 14, kind: (x) must be a known kind.")
        .withMessageContaining("goods.txt, line 23, isco: (1) must be a unit group of ISCO-08.");
  }

  @Test
  void read_skillWithoutUseOrGroup_isReported() {
    String text = CATALOGUE.replace("  optional: drive-forklift\n", "");

    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(() -> read(text))
        .withMessageContaining("(drive-forklift) must be used or belong to a group");
  }

  @Test
  void read_sameEscoIdTwice_namesTheOther() {
    String text =
        CATALOGUE.replace(
            "skill: move-goods\n",
            "skill: move-goods\n  esco: 00aed5d4-1a24-4e9f-8d1c-5b1f0f6f5a55\n");

    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(() -> read(text))
        .withMessageContaining("must be an id of its own")
        .withMessageContaining("It is also that of skill: move-goods in goods.txt, line 6.");
  }

  @Test
  void read_recordsWithoutBlankLine_isReported() {
    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(() -> read(CATALOGUE.replace("\n\nskill: drive", "\nskill: drive")))
        .withMessageContaining("must follow a blank line");
  }

  @Test
  void read_fileNotInUtf8_isReported() throws IOException {
    Files.writeString(folder.resolve("index.txt"), "goods.txt\n");
    Files.write(folder.resolve("goods.txt"), "group: é".getBytes(StandardCharsets.ISO_8859_1));

    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(() -> StarterReader.read(folder))
        .withMessage("goods.txt: must be UTF-8.\nSave the file as UTF-8.");
  }

  @Test
  void read_missingFile_namesIt() throws IOException {
    Files.writeString(folder.resolve("index.txt"), "goods.txt\n");

    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(() -> StarterReader.read(folder))
        .withMessageContaining("goods.txt")
        .withMessageContaining("must be readable");
  }

  private TaxonomyBuilder read(String text) throws IOException {
    Files.writeString(folder.resolve("index.txt"), "# files\ngoods.txt\n");
    Files.writeString(folder.resolve("goods.txt"), text);
    return StarterReader.read(folder);
  }
}
