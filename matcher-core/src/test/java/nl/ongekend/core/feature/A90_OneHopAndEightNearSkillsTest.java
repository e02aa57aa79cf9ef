package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.ongekend.core.relation.TaxonomySkillRelations;
import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: a skill counts for the eight skills nearest to it and for none beyond; always
 * the same eight.
 */
class A90_OneHopAndEightNearSkillsTest {

  @Test
  void relations_ofEverySkill_areAtMostEight() {
    TaxonomySkillRelations relations = TaxonomySkillRelations.of(Vocabulary.STARTER_TAXONOMY);

    assertThat(
            IntStream.range(0, Vocabulary.STARTER_TAXONOMY.skillCount())
                .map(relations::count)
                .max())
        .hasValue(8);
  }

  @Test
  void points_twoEdgesAway_areNone() {
    Desk desk =
        Desk.of(
            """
            name: Leyla
            can:  wash clients 3 tested
            list: complete
            """,
            """
            title: one edge
            asks:  provide care

            title: two edges
            asks:  give medicines
            """);

    assertThat(desk.points(Term.COVERAGE)).isEqualTo("one edge 3,150, two edges 0");
  }
}
