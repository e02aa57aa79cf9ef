package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Feature under test: a batch serves as many people as it can, who waited longest first. */
class A100_FairShareOfProposalsTest {

  /** Samir is best at welding, but Amina can do nothing else, and three people are served. */
  @Test
  void assign_somebodyFitsOneVacancyOnly_theOtherMakesRoom() {
    assertThat(
            Batch.of(
                """
                welder for 1, cook for 1, driver for 1
                Samir waited 30: welder 95, cook 90
                Amina waited 10: welder 70
                Chris waited 20: cook 85, driver 60
                """))
        .hasToString(
            """
            Samir: cook, second for him or her; welder is taken by 1, of whom 0 fit better
            Chris: driver, second for him or her; cook is taken by 1, of whom 1 fit better
            Amina: welder, first for him or her
            served 3 of 3, total 220, at most 220; greedy serves 2, total 180
            """);
  }

  @Test
  void assign_twoPeopleForOnePlace_servesTheLongestWait() {
    assertThat(
            Batch.of(
                """
                welder for 1
                Samir waited 3: welder 95
                Amina waited 200: welder 61
                """))
        .hasToString(
            """
            Amina: welder, first for him or her
            served 1 of 2, total 61, at most 61; greedy serves 1, total 61
            """);
  }

  @Test
  void assign_belowTheFloor_isNotProposed() {
    assertThat(
            Batch.of(
                """
                welder for 1
                Samir waited 3: welder 59
                """))
        .hasToString("served 0 of 1, total 0, at most 0; greedy serves 0, total 0\n");
  }
}
