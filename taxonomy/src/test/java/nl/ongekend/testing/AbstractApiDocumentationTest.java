package nl.ongekend.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** For a module used as a library: every public method has Javadoc too. */
public abstract class AbstractApiDocumentationTest extends AbstractDocumentationTest {

  @Test
  void publicMethods_ofTheModule_haveJavadoc() throws IOException {
    assertThat(JavadocReader.listUndocumentedMethods(mainSources()))
        .as("public methods without Javadoc; say range, unit, nulls, ties and errors")
        .isEmpty();
  }
}
