package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Feature under test: before release an employer gets one list for the vacancy, whoever comes. */
class A76_ChecklistForAnybodyTest {

  private static final String NURSE =
      """
      title:      nurse
      sector:     care
      profession: CIBG nurse
      employer:   hospital; agency beta
      """;

  @Test
  void checklistForAnybody_careThroughAnAgency_isComplete() {
    Consultation asked =
        Consultation.of(
            """
            name: somebody
            """,
            NURSE);

    assertThat(asked.checklistForAnybody())
        .isEqualTo(
            """
            The candidate: ask for a certificate of conduct (VOG); usually about 28 days.
            The employer: check the certificate or admission of the agency.
            The employer: check the document and its annotation about work.
            The employer: check the register of the profession.
            The candidate: get a citizen service number (BSN); usually about 14 days.
            The employer: find out whether a permit or a notification is needed; usually about 35 days.\
            """);
  }

  @Test
  void checklistForAnybody_otherPerson_isTheSame() {
    String one = Consultation.of("document: free", NURSE).checklistForAnybody();
    String other = Consultation.of("document: temporary protection", NURSE).checklistForAnybody();

    assertThat(one).isEqualTo(other);
  }

  @Test
  void checklistForAnybody_kinds_differ() {
    Consultation asked =
        Consultation.of(
            """
            name: somebody
            """,
            """
            title: internship
            kind:  internship

            title: work-based learning
            kind:  learn work

            title: volunteering
            kind:  volunteer
            """);

    assertThat(asked.checklistForAnybody())
        .isEqualTo(
            """
            internship: The employer: check the document and its annotation about work.
            The school: draw up an internship agreement; usually about 14 days.
            The employer: find out whether a permit or a notification is needed; usually about 35 days.
            work-based learning: The employer: check the document and its annotation about work.
            The candidate: get a citizen service number (BSN); usually about 14 days.
            The employer: find out whether a permit or a notification is needed; usually about 35 days.
            The employer: become a recognised learning company at SBB; usually about 14 days.
            volunteering: The employer: check the document and its annotation about work.
            The employer: find out whether a permit or a notification is needed; usually about 35 days.\
            """);
  }
}
