package nl.ongekend.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

  private static final List<String> KNOWN =
      List.of("drive-forklift", "drive-truck", "move-goods", "weld", "wire");

  @ParameterizedTest
  @CsvSource({
    "drive-forklit, drive-forklift",
    "dirve-truck, drive-truck",
    "move_goods, move-goods",
    "welds, weld",
    "wild, weld"
  })
  void find_typingError_isTheNearestThenTheFirstByName(String unknown, String nearest) {
    assertThat(NearestName.find(unknown, KNOWN)).contains(nearest);
  }

  @Test
  void find_nothingNear_isEmpty() {
    assertThat(NearestName.find("bake-bread", KNOWN)).isEmpty();
    assertThat(NearestName.remedy("bake-bread", KNOWN, "Add it.")).isEqualTo("Add it.");
    assertThat(NearestName.remedy("wield", KNOWN, "Add it.")).isEqualTo("Did you mean weld?");
  }
}
