package nl.ongekend.api.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.release.Build;
import org.junit.jupiter.api.Test;

class ViewJsonTest {

  private static final Build BUILD = new Build("0.1.0", "abc", false);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @Test
  void write_aDocument_keepsTheOrderOfTheRecordAndSaysNull() {
    RightView right =
        new RightView("ALLOWED", null, List.of(new RightView.Reason("eu", "work-free")), List.of());

    assertThat(ViewJson.write(right))
        .isEqualTo(
            "{\"status\":\"ALLOWED\",\"from\":null,"
                + "\"reasons\":[{\"ruleId\":\"eu\",\"code\":\"work-free\"}],\"actions\":[]}");
  }

  @Test
  void write_aPage_holdsDocumentsAsTheyAre() {
    PageDocument.Item item = new PageDocument.Item(new UUID(0, 1), 3, "{\"name\":\"x\"}");

    assertThat(ViewJson.write(PageDocument.of(BUILD, DAY, List.of(item), null)))
        .isEqualTo(
            "{\"schema\":\"ongekend/page/1\",\"version\":\"0.1.0\",\"commit\":\"abc\","
                + "\"asOf\":\"2026-11-21\",\"items\":[{\"id\":\"00000000-0000-0000-0000-000000000001\","
                + "\"entityVersion\":3,\"document\":{\"name\":\"x\"}}],\"next\":null}");
  }
}
