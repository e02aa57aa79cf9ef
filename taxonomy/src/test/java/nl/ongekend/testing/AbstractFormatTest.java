package nl.ongekend.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Every Java source of the module is formatted; {@code mvn -Pformat} repairs what is not. */
public abstract class AbstractFormatTest {

  @Test
  void sources_ofTheModule_areFormatted() throws IOException {
    assertThat(SourceFormatter.listUnformatted(ProjectFolders.module().resolve("src")))
        .as("sources that google-java-format would change; run: mvn -Pformat")
        .isEmpty();
  }
}
