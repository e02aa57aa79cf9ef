package nl.ongekend.eval.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswerTest {

  private static Answer.Place place(int id, int score) {
    return new Answer.Place(new UUID(0, id), score);
  }

  private static Answer answer(Answer.Place... places) {
    return new Answer(List.of(places));
  }

  @Test
  void agreesWith_otherOrderOfEqualScores_isTrue() {
    assertThat(answer(place(1, 9), place(2, 9), place(3, 5)))
        .matches(one -> one.agreesWith(answer(place(2, 9), place(1, 9), place(3, 5))));
  }

  @Test
  void agreesWith_otherDocumentAtTheLastScore_isTrue() {
    assertThat(answer(place(1, 9), place(2, 5)))
        .matches(one -> one.agreesWith(answer(place(1, 9), place(3, 5))));
  }

  @Test
  void agreesWith_otherDocumentAboveTheLastScore_isFalse() {
    assertThat(answer(place(1, 9), place(2, 5)))
        .matches(one -> !one.agreesWith(answer(place(3, 9), place(2, 5))));
  }

  @Test
  void agreesWith_otherScore_isFalse() {
    assertThat(answer(place(1, 9), place(2, 5)))
        .matches(one -> !one.agreesWith(answer(place(1, 9), place(2, 4))));
  }

  @Test
  void sha256_oneScoreChanged_changes() {
    assertThat(Answer.sha256(List.of(answer(place(1, 9)))))
        .hasSize(64)
        .isEqualTo(Answer.sha256(List.of(answer(place(1, 9)))))
        .isNotEqualTo(Answer.sha256(List.of(answer(place(1, 8)))));
  }
}
