package nl.ongekend.api.http.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.api.view.ViewJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The description is complete, and the committed copy is the description. */
class OpenApiDocumentTest {

  private static final String DESCRIPTION = OpenApiDocument.of(EndpointRegistry.standard()).json();
  private static final JsonNode ROOT = ViewJson.mapper().readTree(DESCRIPTION);

  @Test
  void committedCopy_sameAsDescription() throws IOException {
    Path copy = Path.of(System.getProperty("ongekend.root", ".."), "docs", "openapi.json");
    if (Boolean.getBoolean("ongekend.openapi.write")) {
      Files.writeString(copy, DESCRIPTION);
    }

    assertThat(copy)
        .as("run this test with -Dongekend.openapi.write=true to write docs/openapi.json anew")
        .hasContent(DESCRIPTION);
  }

  @Test
  void references_all_leadSomewhere() {
    List<String> broken = new ArrayList<>();
    for (JsonNode reference : ROOT.findValues("$ref")) {
      String pointer = reference.asString().substring(1);
      if (ROOT.at(pointer).isMissingNode()) {
        broken.add(pointer);
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void operations_all_haveNameSummaryRolesAndAnswer() {
    for (Endpoint endpoint : EndpointRegistry.standard().list()) {
      JsonNode operation =
          ROOT.get("paths")
              .get(endpoint.path())
              .get(endpoint.method().toLowerCase(java.util.Locale.ROOT));
      assertThat(operation.get("operationId").asString()).isEqualTo(endpoint.name());
      assertThat(operation.get("summary").asString()).endsWith(".");
      assertThat(operation.get("x-roles").size()).isPositive();
      assertThat(operation.get("responses").has(String.valueOf(endpoint.answer().status())))
          .isTrue();
    }
  }

  @Test
  void paths_all_areKebabCaseUnderV1WithoutTrailingSlash() {
    assertThat(EndpointRegistry.standard().list())
        .extracting(Endpoint::path)
        .allMatch(path -> path.matches("/v1(/[a-z0-9.-]+|/\\{[a-z][A-Za-z]*})+"));
  }

  @Test
  void operationIds_all_areUnique() {
    assertThat(EndpointRegistry.standard().list())
        .extracting(Endpoint::name)
        .doesNotHaveDuplicates();
  }
}
