package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.ongekend.core.receipt.ReceiptException;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: the receipt of an answer gives the same answer years later, whatever has
 * changed since, and is refused when somebody has changed the receipt.
 */
class A97_ReceiptReplayedTest {

  private static final String WELDER =
      """
      name:      Amir
      can:       weld 4 attested; read drawings 2
      worked as: welder 36 months
      speaks:    Dutch B1
      """;

  private static final String JOB =
      """
      title:    welder
      sector:   technology
      asks:     weld 3 essential; read drawings desired
      language: Dutch listening speaking B2
      """;

  private static final Counter COUNTER =
      Counter.with(
          """
          title: yard
          asks:  weld 2

          title: workshop
          asks:  weld 3; read drawings

          title: hospital
          asks:  give medicines 3
          """);

  @Test
  void replay_whenTaxonomyAndMarketHaveChanged_isTheAnswerOfThen() {
    String then = COUNTER.score(WELDER, JOB);
    byte[] receipt = COUNTER.receipt(WELDER, JOB);

    assertThat(Counter.yearsLater().score(WELDER, JOB)).isNotEqualTo(then);
    assertThat(Counter.replay(receipt)).isEqualTo(then + ", as promised");
  }

  @Test
  void replay_whenThePersonHasLearntMore_isTheAnswerOfThen() {
    byte[] receipt = COUNTER.receipt(WELDER, JOB);
    String learnt = WELDER.replace("Dutch B1", "Dutch B2");

    assertThat(COUNTER.score(learnt, JOB)).isEqualTo("7,798 points");
    assertThat(Counter.replay(receipt)).isEqualTo("7,348 points, as promised");
  }

  @Test
  void replay_whenOneByteOfTheReceiptWasChanged_isRefused() {
    byte[] receipt = COUNTER.receipt(WELDER, JOB);
    receipt[receipt.length / 2] ^= 1;

    assertThatExceptionOfType(ReceiptException.class)
        .isThrownBy(() -> Counter.replay(receipt))
        .withMessageStartingWith("the file must have the checksum it ends with");
  }
}
