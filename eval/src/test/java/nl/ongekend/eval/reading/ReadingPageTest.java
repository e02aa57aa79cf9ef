package nl.ongekend.eval.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import nl.ongekend.eval.cli.EvalCommand;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.load.StarterReader;
import nl.ongekend.testing.ProjectFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingPageTest {

  private static final String PAGE = "docs/regressions/reading.md";

  @TempDir private Path folder;

  /**
   * A figure that moved shows here. When that is meant, make the page again with the command that
   * stands on it, and say in the commit why it moved.
   */
  @Test
  void page_madeAgain_isTheOneInTheRepository() throws IOException {
    Path page = folder.resolve("reading.md");
    StringWriter err = new StringWriter();

    int status =
        EvalCommand.commandLine()
            .setErr(new PrintWriter(err))
            .execute("eval", "reading", "--page", page.toString());

    assertThat(status).as("%s", err).isZero();
    assertThat(page).hasSameTextualContentAs(ProjectFolders.root().resolve(PAGE));
  }

  @Test
  void misses_ofTheTestHalf_areNotShown() {
    TaxonomySnapshot taxonomy = StarterReader.read().build();
    GoldSet gold = GoldSet.read();
    ReadingQuality test = ReadingQuality.of(gold, Half.TEST, new LabelLookup(taxonomy));

    assertThatThrownBy(() -> Misses.of(test))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("half (test)");
  }
}
