package nl.ongekend.core.assign;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class AdmissionTest {

  private static final AssignmentProblem PROBLEM =
      AssignmentProblem.builder(
              AssignmentRules.DEFAULT,
              List.of(
                  Participant.of("Amina", 9),
                  Participant.of("Bo", 5),
                  Participant.of("Chris", 1).withOptOut()),
              List.of(OpenVacancy.of("welder", 1), OpenVacancy.of("cook", 3)))
          .candidate("Amina", "welder", 9_000)
          .candidate("Amina", "cook", 5_999)
          .candidate("Bo", "welder", 7_000)
          .candidate("Chris", "cook", 8_000)
          .build();

  @Test
  void pin_outsideTheList_isRefused() {
    refused(
        WhatIf.NOTHING.withPin("Bo", "cook"),
        """
        pin of person (Bo) to vacancy (cook) is no candidate of the person's list.
        Add the candidate to this person, or this vacancy.\
        """);
  }

  @Test
  void pin_belowTheFloor_saysBothNumbers() {
    refused(
        WhatIf.NOTHING.withPin("Amina", "cook"),
        """
        pin of person (Amina) to vacancy (cook) has 5,999 points, below the floor of 6,000.
        Lower the floor of this person, or this vacancy.\
        """);
  }

  @Test
  void pins_moreThanOpenings_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Admission.of(
                PROBLEM, WhatIf.NOTHING.withPin("Amina", "welder").withPin("Bo", "welder")))
        .withMessageContaining("to vacancy (welder) exceeds openings or proposal limit.");
  }

  @Test
  void pin_excludedToo_isRefused() {
    refused(
        WhatIf.NOTHING.withPin("Bo", "welder").withExclusion("Bo", "welder"),
        """
        pin of person (Bo) to vacancy (welder) is excluded too.
        Drop one of both for this person, or this vacancy.\
        """);
  }

  @Test
  void pin_ofSomebodyWhoOptedOut_isRefused() {
    refused(
        WhatIf.NOTHING.withPin("Chris", "cook"),
        """
        pin of person (Chris) to vacancy (cook) is for somebody who opted out.
        Drop the pin of this person, or this vacancy.\
        """);
  }

  @Test
  void optOut_unknownPerson_isRefused() {
    refused(
        WhatIf.NOTHING.withOptOut("Dana"),
        """
        person (Dana) of an opt-out is not in the batch.
        Maybe the id is of another batch.\
        """);
  }

  private static void refused(WhatIf whatIf, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Admission.of(PROBLEM, whatIf))
        .withMessage(message);
  }
}
