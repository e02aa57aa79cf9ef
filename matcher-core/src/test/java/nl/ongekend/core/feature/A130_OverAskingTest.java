package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: English that no other electrician's job asks, and that five electricians miss
 * as the only thing, is asked too much.
 */
class A130_OverAskingTest {

  private static final String ELECTRICIAN =
      """
      name:      electrician %d
      can:       wire 4 attested; read drawings 4 attested
      list:      complete
      worked as: electrician 60 months
      speaks:    Dutch B2
      languages: complete
      hours:     32-40
      works now: 0
      free:      always
      """;

  private static final String JOB =
      """
      title:      %s
      occupation: electrician
      asks:       wire 3 essential; read drawings 3 essential
      language:   Dutch listening speaking B1%s
      hours:      32-40
      """;

  private static Office office(int people, int others) {
    String jobs =
        IntStream.rangeClosed(1, others)
            .mapToObj(i -> "\n" + JOB.formatted("electrician " + i, ""))
            .collect(Collectors.joining());
    return Office.of(
        IntStream.rangeClosed(1, people)
            .mapToObj(ELECTRICIAN::formatted)
            .collect(Collectors.joining("\n")),
        JOB.formatted("engineer", "; English C1") + jobs);
  }

  @Test
  void overAsked_englishThatNobodyElseAsks_isNamed() {
    assertThat(office(5, 5).overAsked())
        .isEqualTo("language en: 0 of 5 others ask it, 5 people miss nothing else");
  }

  @Test
  void overAsked_fourPeopleOrFourOtherJobs_saysNothing() {
    assertThat(office(4, 5).overAsked()).isEmpty();
    assertThat(office(5, 4).overAsked()).isEmpty();
  }
}
