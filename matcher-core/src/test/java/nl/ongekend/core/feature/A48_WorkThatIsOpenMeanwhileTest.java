package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: a refusal for want of recognition names the route and its owner, and the
 * unregulated work that uses the same skills.
 */
class A48_WorkThatIsOpenMeanwhileTest {

  private static final String LEYLA =
      """
      name:       Leyla
      document:   free
      recognised: CIBG nurse %s
      """;

  private static final String HOSPITAL =
      """
      title:      hospital nurse
      occupation: nurse
      profession: CIBG nurse
      """;

  @Test
  void whyNot_notRecognised_namesRouteAndOpenWork() {
    Consultation asked = Consultation.of(LEYLA.formatted("absent"), HOSPITAL);

    assertThat(asked.whyNot())
        .isEqualTo(
            "This profession needs a recognition, and there is none yet. This person: apply for the"
                + " BIG register at CIBG; usually about 180 days. Meanwhile this work is open and"
                + " uses the same skills: care assistant, ward host, activity supervisor, and"
                + " disability support worker.");
  }

  @Test
  void whyNot_recognised_saysNothing() {
    Consultation asked = Consultation.of(LEYLA.formatted("recognised"), HOSPITAL);

    assertThat(asked.whyNot()).isEmpty();
    assertThat(asked.meanwhile()).isEmpty();
  }

  @Test
  void meanwhile_recognitionExpected_isNamedToo() {
    Consultation asked = Consultation.of(LEYLA.formatted("expected 2027-06-01"), HOSPITAL);

    assertThat(asked.meanwhile())
        .startsWith("care assistant, ward host, activity supervisor")
        .doesNotContain("nurse", "nursing assistant", "maternity");
  }

  @Test
  void meanwhile_teacher_isAboutTeaching() {
    Consultation asked =
        Consultation.of(
            """
            name:       Ahmed
            document:   free
            recognised:
            """,
            """
            title:      primary school teacher
            occupation: primary school teacher
            profession: DUO primary school teacher
            """);

    assertThat(asked.meanwhile()).isEqualTo("teaching assistant");
  }
}
