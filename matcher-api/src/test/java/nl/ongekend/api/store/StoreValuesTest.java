package nl.ongekend.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the small values of the store accept. */
final class StoreValuesTest {

  @Test
  void externalKey_withNull_isRefusedWithoutRepeatingIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExternalKey("crm", "Fatma\0"))
        .withMessage(
            "sourceKey (6 characters) must have 1 to 500 characters, not all blank, none of them"
                + " U+0000.");
  }

  @Test
  void pageRequest_aboveTheLargestPage_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PageRequest.first(EntityType.PASSPORT, 10_001))
        .withMessage("limit (10001) must be in [1, 10000].");
  }

  @Test
  void idempotentRequest_withBlankInKey_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IdempotentRequest("two words", Documents.hash("request")))
        .withMessageStartingWith("idempotency key (9 characters) must be");
  }

  @ParameterizedTest
  @EnumSource(names = {"VACANCY_INTAKE", "CANDIDATE_SEARCH", "BATCH_MATCHING"})
  void purposesOfMatching_neverCoverCircumstances(Purpose purpose) {
    assertThat(purpose.covers(EntityType.CIRCUMSTANCES)).isFalse();
    assertThat(purpose.covers(EntityType.VACANCY)).isTrue();
  }
}
