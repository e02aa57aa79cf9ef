package nl.ongekend.taxonomy.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.Problem;
import nl.ongekend.taxonomy.SkillKind;
import nl.ongekend.taxonomy.TaxonomyBuilder;
import nl.ongekend.taxonomy.TaxonomyFormatException;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.ToyTaxonomy;
import nl.ongekend.taxonomy.load.ImportReport.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A download of one occupation and three skills, whole and broken in every way. */
class EscoReaderTest {

  private static final String OCCUPATIONS =
      """
      conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status
      Occupation,urn:o:welder,7212,welder,"metal welder
      arc welder",released
      """;
  private static final String SKILLS =
      """
      conceptUri,skillType,preferredLabel,altLabels,status
      urn:s:weld,skill/competence,weld,,released
      urn:s:metal,knowledge,metals,,released
      urn:s:join,skill/competence,join parts,,released
      """;
  private static final String GROUPS =
      """
      conceptUri,code,preferredLabel
      http://data.europa.eu/esco/isco/C7212,7212,Welders and flame cutters
      """;
  private static final String BROADER_SKILLS =
      """
      conceptType,conceptUri,broaderType,broaderUri
      KnowledgeSkillCompetence,urn:s:weld,KnowledgeSkillCompetence,urn:s:join
      """;
  private static final String OCCUPATION_SKILLS =
      """
      occupationUri,relationType,skillType,skillUri
      urn:o:welder,essential,skill/competence,urn:s:weld
      urn:o:welder,optional,knowledge,urn:s:metal
      """;
  private static final String SKILL_SKILLS =
      """
      originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri
      urn:s:weld,skill/competence,optional,knowledge,urn:s:metal
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeDownload() throws IOException {
    write("occupations_en.csv", OCCUPATIONS);
    write("skills_en.csv", SKILLS);
    write("ISCOGroups_en.csv", GROUPS);
    write("broaderRelationsSkillPillar.csv", BROADER_SKILLS);
    write("occupationSkillRelations.csv", OCCUPATION_SKILLS);
    write("skillSkillRelations.csv", SKILL_SKILLS);
  }

  @Test
  void read_folder_holdsConceptsLabelsAndRelations() {
    TaxonomySnapshot snapshot = read().taxonomy().build();
    int weld = snapshot.skillOrdinal(ConceptId.of("urn:s:weld"));
    int metal = snapshot.skillOrdinal(ConceptId.of("urn:s:metal"));

    assertThat(snapshot.isco(0)).isEqualTo(7212);
    assertThat(snapshot.occupationLabels().alternatives(0, "en"))
        .containsExactly("arc welder", "metal welder");
    assertThat(snapshot.skillKind(metal)).isEqualTo(SkillKind.KNOWLEDGE);
    assertThat(snapshot.essentialSkills().contains(0, weld)).isTrue();
    assertThat(snapshot.optionalSkills().contains(0, metal)).isTrue();
    assertThat(snapshot.broaderSkills().size(weld)).isEqualTo(1);
    assertThat(snapshot.relatedSkills().contains(metal, weld)).isTrue();
    assertThat(snapshot.groupsOfOccupation().size(0)).isEqualTo(1);
  }

  @Test
  void read_zipFolderAndFileMixed_givesTheSame() throws IOException {
    TaxonomySnapshot expected = read().taxonomy().build();
    Path zip = zip("occupations_en.csv", "skills_en.csv");
    Path relations = Files.createDirectories(folder.resolve("relations"));
    for (String name :
        List.of(
            "broaderRelationsSkillPillar.csv",
            "occupationSkillRelations.csv",
            "skillSkillRelations.csv")) {
      Files.move(folder.resolve(name), relations.resolve(name));
    }

    Imported imported =
        EscoReader.read(
            List.of(relations, folder.resolve("ISCOGroups_en.csv"), zip), new TaxonomyBuilder());

    assertThat(imported.taxonomy().build()).isEqualTo(expected);
  }

  @Test
  void read_secondLanguage_addsItsLabels() throws IOException {
    write("occupations_nl.csv", OCCUPATIONS.replace(",welder,", ",lasser,"));

    TaxonomySnapshot snapshot = read().taxonomy().build();

    assertThat(snapshot.occupationLabels().preferred(0, "nl")).isEqualTo("lasser");
    assertThat(snapshot.occupationLabels().preferred(0, "en")).isEqualTo("welder");
    assertThat(snapshot.occupationLabels().languages()).containsExactly("en", "nl");
  }

  @Test
  void read_ontoAnotherTaxonomy_leavesThatAlone() {
    TaxonomyBuilder toy = ToyTaxonomy.builder();

    Imported imported = EscoReader.read(List.of(folder), toy);

    assertThat(toy.build()).isEqualTo(ToyTaxonomy.snapshot());
    assertThat(imported.taxonomy().build().occupationCount()).isEqualTo(7);
  }

  @Test
  void read_byteOrderMarkAndWindowsLineEnds_isTheSame() throws IOException {
    TaxonomySnapshot expected = read().taxonomy().build();
    write("skills_en.csv", "\uFEFF" + SKILLS.replace("\n", "\r\n"));

    assertThat(read().taxonomy().build()).isEqualTo(expected);
  }

  @Test
  void read_collection_isNamedAndNotRead() throws IOException {
    write("greenSkillsCollection_en.csv", "anything");

    assertThat(read().report().findings())
        .singleElement()
        .matches(finding -> finding.outcome() == Outcome.NOT_READ)
        .matches(finding -> finding.examples().getFirst().file().endsWith("Collection_en.csv"));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          skills_en.csv; urn:s:join,; must be a URI; s join,
          skills_en.csv; urn:s:join,; must come once in a language; urn:s:metal,
          skills_en.csv; urn:s:join,; must not be a concept of another type as well; urn:o:welder,
          skills_en.csv; join parts; must not be empty; ''
          skills_en.csv; 'join parts,,released'; must be released; 'join parts,,obsolete'
          skills_en.csv; 'join parts,,released'; must have as many cells as the header; 'join parts,'
          broaderRelationsSkillPillar.csv; urn:s:join; must be the id of a known concept; urn:s:joint
          broaderRelationsSkillPillar.csv; urn:s:join; must be another concept; urn:s:weld
          broaderRelationsSkillPillar.csv; urn:s:join; must be of a type; urn:o:welder
          occupationSkillRelations.csv; urn:s:metal; must be the id of a known SKILL; urn:s:metall
          occupationSkillRelations.csv; urn:s:metal; must be the id of a known SKILL; urn:o:welder
          occupationSkillRelations.csv; optional; must be essential or optional; useful
          skillSkillRelations.csv; urn:s:metal; must be another concept; urn:s:weld
          """)
  void read_rowThatDoesNotFit_isSkippedAndListed(String file, String good, String rule, String bad)
      throws IOException {
    write(file, Files.readString(folder.resolve(file)).replace(good, bad));

    Imported imported = read();

    Problem first = imported.report().findings().getFirst().examples().getFirst();
    assertThat(first.rule()).startsWith(rule);
    assertThat(first.file()).endsWith(file);
    assertThat(first.line()).isPositive();
    assertThat(imported.report().skipped()).isPositive();
    assertThat(imported.taxonomy().build().skillCount()).isBetween(2, 3);
  }

  @Test
  void read_circleOfBroaderSkills_isNotClosed() throws IOException {
    write("broaderRelationsSkillPillar.csv", BROADER_SKILLS + "x,urn:s:join,x,urn:s:weld\n");

    Imported imported = read();

    assertThat(imported.report().findings().getFirst().reason())
        .isEqualTo("must not lead back to where it started");
    assertThat(imported.taxonomy().build().broaderSkills().edges()).isEqualTo(1);
  }

  @Test
  void read_doubtfulFacts_areAssumedAndListed() throws IOException {
    write("skills_en.csv", SKILLS.replace("knowledge", ""));
    write("occupations_en.csv", OCCUPATIONS.replace("7212", "72"));

    ImportReport report = read().report();

    assertThat(report.skipped()).isZero();
    assertThat(report.findings())
        .extracting(ImportReport.Finding::outcome, ImportReport.Finding::reason)
        .containsExactly(
            tuple(Outcome.ASSUMED, "must be a unit group of ISCO-08"),
            tuple(Outcome.ASSUMED, "must be skill/competence, knowledge or attitude"));
  }

  @Test
  void read_manySkips_countsAllAndKeepsTheFirst() throws IOException {
    write("skillSkillRelations.csv", SKILL_SKILLS + "urn:s:weld,x,x,x,urn:s:nil\n".repeat(50));

    ImportReport report = read().report();
    ImportReport.Finding finding = report.findings().getFirst();

    assertThat(finding.count()).isEqualTo(50);
    assertThat(finding.examples()).hasSize(ImportReport.MAX_EXAMPLES);
    assertThat(report.toString()).contains("  and 40 more of these\n");
    assertThat(finding.examples().getFirst().toString())
        .endsWith(
            "skillSkillRelations.csv, line 3, relatedSkillUri: "
                + "(urn:s:nil) must be the id of a known SKILL.\nIt is left out.");
  }

  @Test
  void read_wrongHeader_namesTheColumn() throws IOException {
    write("skills_en.csv", SKILLS.replace("conceptUri", "concepturi"));

    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(this::read)
        .withMessageContaining("skills_en.csv, line 1, header: (concepturi,skillType,")
        .withMessageContaining("must have the column conceptUri.")
        .withMessageContaining("Is it the column concepturi?");
  }

  @Test
  void read_emptyFile_isRefused() throws IOException {
    write("skills_en.csv", "");

    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(this::read)
        .withMessageContaining("must have a header");
  }

  @Test
  void read_brokenQuoting_isRefused() throws IOException {
    write("occupations_en.csv", OCCUPATIONS.replace("arc welder\"", "arc welder"));

    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(this::read)
        .withMessageContaining("occupations_en.csv, line 2")
        .withMessageContaining("must close its quote");
  }

  @Test
  void read_wrongEncoding_isRefused() throws IOException {
    Files.write(
        folder.resolve("skills_en.csv"),
        SKILLS.replace("weld,", "caf\u00e9,").getBytes(StandardCharsets.ISO_8859_1));

    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(this::read)
        .withMessageContaining("must be UTF-8");
  }

  @Test
  void read_conceptFileWithoutLanguage_isRefused() throws IOException {
    write("skills.csv", SKILLS);

    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(this::read)
        .withMessageContaining("skills.csv: must name its language.");
  }

  @Test
  void read_nothingOfEsco_isRefused() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));

    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(() -> EscoReader.read(List.of(empty), new TaxonomyBuilder()))
        .withMessageContaining("must hold files of ESCO");
  }

  @Test
  void read_missingFile_isRefused() {
    Path missing = folder.resolve("missing.csv");

    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(() -> EscoReader.read(List.of(missing), new TaxonomyBuilder()))
        .withMessageContaining("missing.csv: must be a file or folder.");
  }

  @Test
  void read_truncatedZip_isRefused() throws IOException {
    Path zip = zip("occupations_en.csv", "skills_en.csv");
    byte[] bytes = Files.readAllBytes(zip);
    Files.write(zip, Arrays.copyOf(bytes, bytes.length - 30));

    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(() -> EscoReader.read(List.of(zip), new TaxonomyBuilder()))
        .withMessageContaining("esco.zip")
        .withMessageContaining("must be readable.\nDownload it again");
  }

  @Test
  void read_zipWithChangedByte_isRefused() throws IOException {
    Path zip = zip("skills_en.csv");
    byte[] bytes = Files.readAllBytes(zip);
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("join parts");
    bytes[at] = 'c';
    Files.write(zip, bytes);

    assertThatExceptionOfType(TaxonomyFormatException.class)
        .isThrownBy(() -> EscoReader.read(List.of(zip), new TaxonomyBuilder()))
        .withMessageContaining("checksum differs");
  }

  @Test
  void open_zipEntryLargerThanAllowed_isRefusedWhileReading() throws IOException {
    Path zip = zip("skills_en.csv");

    try (EscoSources sources = EscoSources.open(List.of(zip), 100)) {
      InputStream entry = sources.list().getFirst().open();

      assertThatExceptionOfType(TaxonomyFormatException.class)
          .isThrownBy(entry::readAllBytes)
          .withMessageContaining("esco.zip!esco/skills_en.csv")
          .withMessageContaining("must not be larger than 100 bytes");
    }
  }

  private Imported read() {
    return EscoReader.read(List.of(folder), new TaxonomyBuilder());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /** Moves files into an uncompressed zip, so that a test can find their bytes. */
  private Path zip(String... names) throws IOException {
    Path zip = folder.resolve("esco.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream zipped = new ZipOutputStream(out)) {
      zipped.setLevel(0);
      for (String name : names) {
        zipped.putNextEntry(new ZipEntry("esco/" + name));
        zipped.write(Files.readAllBytes(folder.resolve(name)));
        Files.delete(folder.resolve(name));
      }
    }
    return zip;
  }
}
