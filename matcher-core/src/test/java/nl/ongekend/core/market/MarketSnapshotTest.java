package nl.ongekend.core.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.profile.Employer;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.profile.LicenceRequirement;
import nl.ongekend.core.profile.SkillRequirement;
import nl.ongekend.core.profile.TextByLanguage;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.ToyTaxonomy;
import org.junit.jupiter.api.Test;

class MarketSnapshotTest {

  @Test
  void of_sameSkillTwiceInAVacancy_countsItOnce() {
    MarketSnapshot market =
        MarketSnapshot.of(
            List.of(
                vacancy(ToyTaxonomy.WELD, ToyTaxonomy.WELD, ToyTaxonomy.WIRE),
                vacancy(ToyTaxonomy.WELD),
                vacancy()));

    assertThat(market.vacancies()).isEqualTo(3);
    assertThat(market.count(ToyTaxonomy.WELD)).isEqualTo(2);
    assertThat(market.count(ToyTaxonomy.WIRE)).isEqualTo(1);
    assertThat(market.count(ToyTaxonomy.HYGIENE)).isZero();
  }

  @Test
  void of_licences_areCountedToo() {
    Vacancy vacancy =
        vacancy().toBuilder()
            .licences(
                List.of(
                    new LicenceRequirement(
                        ToyTaxonomy.SAFETY_CERTIFICATE, Importance.DESIRED, null)))
            .build();

    assertThat(MarketSnapshot.of(List.of(vacancy)).count(ToyTaxonomy.SAFETY_CERTIFICATE))
        .isEqualTo(1);
  }

  @Test
  void version_sameVacanciesInAnotherOrder_isTheSame() {
    List<Vacancy> vacancies =
        new ArrayList<>(List.of(vacancy(ToyTaxonomy.WELD), vacancy(ToyTaxonomy.WIRE), vacancy()));
    String version = MarketSnapshot.of(vacancies).version();
    Collections.reverse(vacancies);

    assertThat(MarketSnapshot.of(vacancies).version()).isEqualTo(version).hasSize(64);
    assertThat(MarketSnapshot.of(vacancies.subList(0, 2)).version()).isNotEqualTo(version);
  }

  @Test
  void toText_thenParse_isTheSameSnapshot() {
    MarketSnapshot market =
        MarketSnapshot.of(List.of(vacancy(ToyTaxonomy.WELD), vacancy(ToyTaxonomy.WIRE)));

    MarketSnapshot read = MarketSnapshot.parse(market.toText());

    assertThat(read.toText())
        .isEqualTo(
            """
            ongekend-market 1
            vacancies\t2
            urn:ongekend:skill:weld\t1
            urn:ongekend:skill:wire\t1
            """);
    assertThat(read.version()).isEqualTo(market.version());
    assertThat(MarketSnapshot.parse(MarketSnapshot.empty().toText()).vacancies()).isZero();
  }

  @Test
  void parse_otherFile_isRefusedWithoutRepeatingIt() {
    assertThatThrownBy(() -> MarketSnapshot.parse("id;title\n1;cook\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of 2 lines does not")
        .hasMessageNotContaining("id;title");
  }

  @Test
  void parse_badLine_isRefusedWithItsNumber() {
    String head = "ongekend-market 1\nvacancies\t2\nurn:a:weld\t1\n";

    assertThatThrownBy(() -> MarketSnapshot.parse(head + "urn:a:wire\tmany\n"))
        .hasMessageStartingWith("line 4: \"many\" must be a whole number");
    assertThatThrownBy(() -> MarketSnapshot.parse(head + "urn:a:wire\n"))
        .hasMessageStartingWith("line 4: \"\" must be a whole number");
    assertThatThrownBy(() -> MarketSnapshot.parse(head + "wire\t1\n"))
        .hasMessageStartingWith("line 4: concept id (wire)");
  }

  private static Vacancy vacancy(ConceptId... skills) {
    return Vacancy.builder(
            new UUID(0, 1),
            new TextByLanguage(null, "job"),
            new Employer("alfa", "Alfa", null, null, null, null))
        .skills(
            List.of(skills).stream()
                .map(skill -> SkillRequirement.of(skill, Importance.ESSENTIAL))
                .toList())
        .build();
  }
}
