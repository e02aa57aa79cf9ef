package nl.ongekend.api.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.Sector;
import org.junit.jupiter.api.Test;

class FilterReaderTest {

  @Test
  void read_nothing_filtersNothing() {
    assertThat(FilterReader.read(Map.of())).isEqualTo(MatchFilter.none());
  }

  @Test
  void read_severalValues_areAlternatives() {
    MatchFilter filter =
        FilterReader.read(
            Map.of(
                "sector", List.of("care,technology", "ICT"),
                "minHours", List.of("24.5"),
                "strict", List.of("true")));

    assertThat(filter.sectors())
        .containsExactlyInAnyOrder(Sector.CARE, Sector.TECHNOLOGY, Sector.ICT);
    assertThat(filter.minHours()).isEqualTo(Hours.parse("24.5"));
    assertThat(filter.strict()).isTrue();
  }

  @Test
  void read_anUnknownName_isRefusedWithTheNearest() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> FilterReader.read(Map.of("sectr", List.of("CARE"))))
        .withMessage("a filter has one of the known names.\nDid you mean sector?");
  }

  @Test
  void read_anUnknownChoice_isRefusedWithTheNearest() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> FilterReader.read(Map.of("kind", List.of("JOBB"))))
        .withMessageEndingWith("Did you mean JOB?");
  }

  @Test
  void read_hoursThatAreSwapped_areRefused() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(
            () -> FilterReader.read(Map.of("minHours", List.of("32"), "maxHours", List.of("24"))))
        .withMessage("minHours must be at most maxHours.\nMaybe they were swapped.");
  }
}
