package nl.ongekend.core.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.ToyTaxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketRarityTest {

  /** Worked: 255 * ln 10 / ln 150 = 255 * 2.302585 / 5.010635 = 117.18. */
  @Test
  void rarity_workedExample_is117() {
    assertThat(MarketRarity.rarity(150, 15)).isEqualTo(117);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 255",
    "1, 1, 255",
    "2, 1, 255",
    "150, 0, 255",
    "150, 1, 255",
    "150, 150, 1",
    "150, 200, 1",
    "1000000, 1000, 128"
  })
  void rarity_extremes_stayWithin1And255(int vacancies, int count, int rarity) {
    assertThat(MarketRarity.rarity(vacancies, count)).isEqualTo(rarity);
  }

  @Test
  void rarity_askedMoreOften_isNeverRarer() {
    List<Integer> rarities =
        IntStream.rangeClosed(0, 500).mapToObj(count -> MarketRarity.rarity(500, count)).toList();

    assertThat(rarities.reversed()).isSorted();
  }

  @Test
  void rarity_ofASkill_comesFromTheSnapshotAndHalfLifeFromTheTaxonomy() {
    TaxonomySnapshot toy = ToyTaxonomy.snapshot();
    int medicines = toy.skillOrdinal(ToyTaxonomy.GIVE_MEDICINES);
    MarketRarity rarity = new MarketRarity(toy, MarketSnapshot.empty());

    assertThat(rarity.rarity(medicines)).isEqualTo(255);
    assertThat(rarity.halfLifeMonths(medicines)).isEqualTo(24);
  }
}
