package nl.ongekend.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.load.StarterReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Evaluation against the starter taxonomy, which is what ships. */
class EvalConceptCommandsTest {

  private static final TaxonomySnapshot STARTER = StarterReader.read().build();

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private int execute(String... line) {
    CommandLine program = EvalCommand.commandLine();
    program.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return program.execute(line);
  }

  private JsonNode document() {
    return JsonMapper.shared().readTree(out.toString());
  }

  private static String uri(ConceptType type) {
    return STARTER.id(type, 0).uri();
  }

  private static String label(ConceptType type) {
    return STARTER.labels(type).preferred(0, "nl");
  }

  @Test
  void skills_theLastPartOfAUri_namesTheSkill() throws IOException {
    String uri = uri(ConceptType.SKILL);
    String queries = write("q.tsv", "q_id\ttext\ns1\t" + label(ConceptType.SKILL) + "\n");
    String qrels = write("qrels", "s1 0 " + uri.substring(uri.lastIndexOf('/') + 1) + " 1\n");

    assertThat(execute("eval", "skills", "--queries", queries, "--qrels", qrels, "--json"))
        .as("%s", err)
        .isZero();

    assertThat(document().get("task").asString()).isEqualTo("skills");
    assertThat(document().get("taxonomy").asString()).isEqualTo(STARTER.version());
    assertThat(document().at("/protocols/plain").isNull()).isTrue();
    assertThat(document().at("/protocols/concept/mrr").asDouble()).isEqualTo(1);
  }

  @Test
  void skills_overlay_addsWhatCanBeFoundInItsLanguage() throws IOException {
    String uri = uri(ConceptType.SKILL);
    String overlay =
        write("eo.tsv", "conceptUri\tlang\tkind\ttext\n" + uri + "\teo\tpreferred\tsudi\n");
    String queries = write("q.tsv", "q_id\ttext\ns1\tsudi\n");
    String qrels = write("qrels", "s1 0 " + uri + " 1\n");

    assertThat(
            execute(
                "eval",
                "skills",
                "--queries",
                queries,
                "--qrels",
                qrels,
                "--taxonomy",
                overlay,
                "--corpus-lang",
                "eo",
                "--json"))
        .as("%s", err)
        .isZero();

    assertThat(document().get("corpus").asInt()).isEqualTo(1);
    assertThat(document().at("/protocols/concept/mrr").asDouble()).isEqualTo(1);
  }

  @Test
  void titles_table_hasItsOwnJudgements() throws IOException {
    String queries =
        write(
            "t.csv",
            ",vacancyTitle,conceptUri\n0,\"%s\",%s\n1,nobody,urn:nothing\n"
                .formatted(label(ConceptType.OCCUPATION), uri(ConceptType.OCCUPATION)));

    assertThat(execute("eval", "titles", "--queries", queries, "--lenient", "--json"))
        .as("%s", err)
        .isZero();

    assertThat(err.toString()).contains("1 ids", "urn:nothing");
    assertThat(document().get("judged").asInt()).isEqualTo(2);
    assertThat(document().at("/protocols/concept/mrr").asDouble()).isEqualTo(.5);
  }

  @Test
  void titles_rowsWithoutJudgements_areRefused() throws IOException {
    String queries = write("q.tsv", "q_id\ttext\ns1\twelder\n");

    assertThat(execute("eval", "titles", "--queries", queries)).isEqualTo(ExitStatus.COULD_NOT_RUN);
    assertThat(err.toString()).contains("q.tsv must have the columns vacancyTitle and conceptUri");
  }
}
