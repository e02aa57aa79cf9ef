package nl.ongekend.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import nl.ongekend.core.profile.Circumstances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.node.ObjectNode;

/** The way of earlier documents, tried on a form of circumstances that had two versions before. */
class UpcastChainTest {

  private static final DocumentForm<Circumstances> THIRD =
      new DocumentForm<>(
          Circumstances.class,
          new Shapes().ofCircumstances(),
          new UpcastChain(List.of(UpcastChainTest::first, UpcastChainTest::second)));

  private static ObjectNode first(ObjectNode older) {
    ObjectNode newer = older.deepCopy();
    newer.set("person", newer.remove("client"));
    return newer;
  }

  private static ObjectNode second(ObjectNode older) {
    ObjectNode newer = older.deepCopy();
    newer.set("passport", newer.remove("person"));
    return newer;
  }

  @Test
  void read_everyVersion_sameValue() {
    String json = "{\"%s\":\"0198f6a2-7c1e-7d3a-9b52-3f0c6e1d2a44\",\"recordedOn\":\"2026-11-20\"}";
    Circumstances expected = THIRD.read(json.formatted("passport"));

    assertThat(THIRD.read(json.formatted("client"), 1)).isEqualTo(expected);
    assertThat(THIRD.read(json.formatted("person"), 2)).isEqualTo(expected);
    assertThat(THIRD.read(json.formatted("passport"), 3)).isEqualTo(expected);
  }

  @Test
  void read_earlierVersion_strictAllTheSame() {
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> THIRD.read("{\"client\": \"x\"}", 1))
        .satisfies(e -> assertThat(e.pointer()).isEqualTo("/passport"));
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> THIRD.read("{\"client\": {\"a\": 1, \"a\": 2}}", 1))
        .satisfies(e -> assertThat(e.code()).isEqualTo(DocumentException.Code.DUPLICATE_PROPERTY));
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> THIRD.read("[]", 1))
        .satisfies(e -> assertThat(e.code()).isEqualTo(DocumentException.Code.WRONG_TYPE));
  }

  static final List<UpcastChain> CHAINS =
      Stream.of(DocumentVersion.PASSPORT, DocumentVersion.VACANCY, DocumentVersion.CIRCUMSTANCES)
          .toList();

  @ParameterizedTest
  @FieldSource("CHAINS")
  void current_everyKind_isTheVersionThatIsWritten(UpcastChain chain) {
    assertThat(chain.current()).isEqualTo(DocumentVersion.CURRENT);
  }
}
