package nl.ongekend.core.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShortlistsTest {

  private static final UUID ANNA = new UUID(0, 1);
  private static final UUID BRAM = new UUID(0, 2);
  private static final UUID CIHAN = new UUID(0, 3);
  private static final UUID WELDER = new UUID(9, 1);
  private static final UUID BAKER = new UUID(9, 2);

  private final Shortlists shortlists = new Shortlists();

  {
    shortlists.add(CIHAN);
    shortlists.add(BRAM, WELDER, 7_000);
    shortlists.add(ANNA, WELDER, 7_000);
    shortlists.add(ANNA, BAKER, 8_000);
  }

  private PersonOutcome of(UUID person, List<PersonOutcome> outcomes) {
    return outcomes.stream()
        .filter(each -> each.passport().equals(person))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void outcomes_equalPoints_placeTheLowerIdFirst() {
    List<PersonOutcome> outcomes = shortlists.outcomes(2);

    assertThat(of(ANNA, outcomes)).isEqualTo(new PersonOutcome(ANNA, 8_000, true, 2));
    assertThat(of(BRAM, outcomes).exposure()).isCloseTo(0.63, within(0.001));
    assertThat(of(CIHAN, outcomes)).isEqualTo(new PersonOutcome(CIHAN, 0, false, 0));
  }

  @Test
  void outcomes_belowTheTop_areNotSeenNorSelected() {
    assertThat(of(BRAM, shortlists.outcomes(1)))
        .isEqualTo(new PersonOutcome(BRAM, 7_000, false, 0));
  }

  @Test
  void outcomes_withProposal_selectWhoIsProposed() {
    List<PersonOutcome> outcomes = shortlists.outcomes(2, Set.of(BRAM));

    assertThat(outcomes)
        .filteredOn(PersonOutcome::selected)
        .extracting(PersonOutcome::passport)
        .containsExactly(BRAM);
  }
}
