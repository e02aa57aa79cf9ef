package nl.ongekend.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The module explains itself: its packages by a tour, its public types by a definition. */
public abstract class AbstractDocumentationTest {

  private static final int MIN_SENTENCES = 2;
  private static final int MAX_SENTENCES = 10;

  @Test
  void packages_ofTheModule_openWithTwoToTenSentences() throws IOException {
    List<String> lacking =
        JavadocReader.readPackages(mainSources()).stream()
            .filter(tour -> tour.sentences() < MIN_SENTENCES || tour.sentences() > MAX_SENTENCES)
            .map(tour -> tour.packageInfo() + " has " + tour.sentences() + " sentences")
            .toList();
    assertThat(lacking)
        .as("packages whose package-info.java does not say in 2 to 10 sentences what is in them")
        .isEmpty();
  }

  @Test
  void publicTypes_ofTheModule_haveJavadoc() throws IOException {
    assertThat(JavadocReader.listUndocumentedTypes(mainSources()))
        .as("public types without Javadoc; the first sentence defines the thing")
        .isEmpty();
  }

  static Path mainSources() {
    return ProjectFolders.module().resolve("src/main/java");
  }
}
