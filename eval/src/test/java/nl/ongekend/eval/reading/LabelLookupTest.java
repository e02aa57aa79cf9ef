package nl.ongekend.eval.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.reading.ReadConcept;
import nl.ongekend.core.reading.Reading;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.load.StarterReader;
import org.junit.jupiter.api.Test;

class LabelLookupTest {

  private static final LabelLookup LOOKUP = new LabelLookup(StarterReader.read().build());

  @Test
  void read_labelOfMoreWords_isPreferredToOneInside() {
    String text = "Gezocht: Verzorgende IG, geen verzorgende.";

    Reading reading = LOOKUP.read(text, ReadingKind.VACANCY);

    assertThat(reading.concepts())
        .extracting(concept -> concept.spans().getFirst().in(text))
        .containsExactly("Verzorgende IG", "verzorgende");
  }

  @Test
  void read_labelTwice_isOneConceptWithTwoSpans() {
    String text = "Baker? Yes, a baker.";

    ReadConcept baker = LOOKUP.read(text, ReadingKind.QUERY).concepts().getFirst();

    assertThat(baker.id()).isEqualTo(Readings.CONCEPTS.id(ConceptType.OCCUPATION, "baker"));
    assertThat(baker.spans())
        .extracting(span -> span.in(text))
        .isEqualTo(List.of("Baker", "baker"));
  }

  @Test
  void read_skillOfAVacancy_isEssential() {
    assertThat(LOOKUP.read("pick orders", ReadingKind.VACANCY).concepts())
        .singleElement()
        .extracting(ReadConcept::importance)
        .isEqualTo(Importance.ESSENTIAL);
  }
}
