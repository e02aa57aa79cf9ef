package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Feature under test: beside what she did, two adjacent occupations with the skills they share. */
class A116_OneStepWiderTest {

  @Test
  void oneStepWider_nurse_findsCareBesideIt() {
    Office office =
        Office.of(
            """
            name:      Amira
            can:       provide care 3 attested; wash clients 3 attested; lift clients 3 attested
            list:      complete
            worked as: nurse 60 months
            speaks:    Dutch B2
            free:      always
            """,
            """
            title:      nurse
            occupation: nurse
            asks:       provide care 2 essential

            title:      nursing assistant
            occupation: nursing assistant
            asks:       wash clients 2 essential

            title:      care assistant
            occupation: care assistant
            asks:       lift clients 2 essential

            title:      welder
            occupation: welder
            asks:       weld 2 essential
            """);

    assertThat(office.oneStepWider())
        .isEqualTo(
            "nursing assistant beside nurse (500): provide care, wash clients > care assistant"
                + " beside nurse (285): provide care");
  }
}
