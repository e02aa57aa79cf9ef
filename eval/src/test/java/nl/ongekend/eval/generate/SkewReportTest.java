package nl.ongekend.eval.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ongekend.core.profile.EvidenceGrade;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.taxonomy.ConceptId;
import org.junit.jupiter.api.Test;

class SkewReportTest {

  private static final ConceptId WELD = ConceptId.of("urn:ongekend:skill:weld");
  private static final ConceptId COOK = ConceptId.of("urn:ongekend:skill:cook");

  @Test
  void spread_ofOneToHundred_isTheHundredths() {
    List<Integer> numbers = IntStream.rangeClosed(1, 100).boxed().toList();
    assertThat(Spread.of(numbers.reversed())).isEqualTo(new Spread(100, 50.5, 1, 50, 90, 99, 100));
  }

  @Test
  void spread_ofNothing_isZero() {
    assertThat(Spread.of(List.of())).isEqualTo(new Spread(0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void toString_ofThreePassports_isTheReport() {
    SkewReport.Collector collector = new SkewReport.Collector();
    collector.add(passport(WELD, COOK));
    collector.add(passport(WELD));
    collector.add(Passport.builder(new UUID(0, 0), "P").build());
    assertThat(collector.toReport())
        .hasToString(
            """
            documents            3
            skills per document  mean 1.5  least 1  p50 1  p90 2  p99 2  most 2
            documents per skill  mean 1.5  least 1  p50 1  p90 2  p99 2  most 2
            skills               2 distinct
            hours and times      1 distinct, the most frequent in 100.0 %
            languages            1 distinct, the most frequent in 100.0 %
            occupations          1 distinct, the most frequent in 100.0 %
            places of travel     1 distinct, the most frequent in 100.0 %
            """);
  }

  private static Passport passport(ConceptId... skills) {
    return Passport.builder(new UUID(0, 0), "P")
        .skills(
            List.of(skills).stream()
                .map(skill -> SkillClaim.of(skill, EvidenceGrade.CLAIMED))
                .toList())
        .build();
  }
}
