package nl.ongekend.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.AgeAnswers;
import nl.ongekend.core.profile.AsylumWorkAccess;
import nl.ongekend.core.profile.AsylumWorkState;
import nl.ongekend.core.profile.ProfessionalRecognition;
import nl.ongekend.core.profile.RecognitionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FacetBytesTest {

  @ParameterizedTest
  @MethodSource("nl.ongekend.core.rule.RandomFacets#seeds")
  void of_bytesOfAnything_isEqual(long seed) {
    RandomFacets facets = new RandomFacets(new Random(seed));
    for (int i = 0; i < 300; i++) {
      RightOffer offer = facets.offer();
      RightAsk ask = facets.ask();
      assertThat(RightOffer.of(offer.toBytes())).as("seed %d", seed).isEqualTo(offer);
      assertThat(RightAsk.of(ask.toBytes())).as("seed %d", seed).isEqualTo(ask);
    }
  }

  @Test
  void toBytes_nothingKnown_fewBytes() {
    assertThat(RightOffer.unknown().toBytes()).hasSizeLessThanOrEqualTo(10);
    assertThat(RightAsk.unknown().toBytes()).hasSizeLessThanOrEqualTo(16);
  }

  @Test
  void of_cutShort_saysSo() {
    byte[] bytes = RightAsk.unknown().toBytes();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RightAsk.of(Arrays.copyOf(bytes, bytes.length - 1)))
        .withMessageContaining("do not hold a facet")
        .withMessageContaining("rebuild it");
  }

  @Test
  void of_oneByteTooMany_saysSo() {
    byte[] bytes = RightOffer.unknown().toBytes();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RightOffer.of(Arrays.copyOf(bytes, bytes.length + 1)))
        .withMessageContaining("do not hold a facet");
  }

  @Test
  void offer_ordersAndDuplicates_areEqual() {
    ProfessionalRecognition nurse =
        new ProfessionalRecognition("CIBG", "nurse", RecognitionStatus.ABSENT, null);
    ProfessionalRecognition teacher =
        new ProfessionalRecognition(
            "DUO", "primary-school-teacher", RecognitionStatus.ABSENT, null);
    assertThat(offer(List.of(nurse, teacher, nurse))).isEqualTo(offer(List.of(teacher, nurse)));
  }

  @Test
  void offer_letterWithFreeAccess_isDropped() {
    AsylumWorkAccess letter = new AsylumWorkAccess(AsylumWorkState.EXCLUDED, null, null);
    AgeAnswers age = new AgeAnswers(null, null, null, null);
    assertThat(new RightOffer(AccessClass.FREE, null, letter, age, null).asylum()).isNull();
  }

  private static RightOffer offer(List<ProfessionalRecognition> recognitions) {
    AgeAnswers age = new AgeAnswers(null, null, null, null);
    return new RightOffer(AccessClass.FREE, null, null, age, recognitions);
  }
}
