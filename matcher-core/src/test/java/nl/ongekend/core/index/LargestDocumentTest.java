package nl.ongekend.core.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ongekend.core.match.IndexRanker;
import nl.ongekend.core.match.IndexedCorpus;
import nl.ongekend.core.match.MatchWorlds;
import nl.ongekend.core.match.RandomMarket;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.profile.Exclusions;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.ProfessionalRecognition;
import nl.ongekend.core.profile.RecognitionStatus;
import nl.ongekend.core.profile.Vacancy;
import org.junit.jupiter.api.Test;

/** A document that is valid can be indexed, however much it says. */
class LargestDocumentTest {

  /** A character of three bytes. */
  private static final String WIDE = "焊";

  @Test
  void put_asManyExclusionsAndRecognitionsAsAllowed_isRankedAsEverybody() throws IOException {
    RandomMarket market = RandomMarket.of(1, 20, 20);
    Passport large =
        market.passports().getFirst().toBuilder()
            .id(new UUID(7, 7))
            .exclusions(new Exclusions(keys("employer"), keys("agency"), null, null))
            .recognitions(recognitions())
            .build();
    try (IndexedCorpus corpus =
        IndexedCorpus.of(market.world(), market.passports(), market.vacancies())) {
      corpus.put(large);
      corpus.refresh();
      IndexRanker ranker = corpus.ranker();
      for (Vacancy vacancy : market.vacancies()) {
        RankRequest request = RankRequest.top(100, MatchWorlds.AS_OF);
        assertThat(ranker.passportsFor(vacancy, request))
            .isEqualTo(corpus.exhaustive().passportsFor(vacancy, request));
      }
    }
  }

  private static List<String> keys(String kind) {
    return IntStream.range(0, 100).mapToObj(i -> kind + i + WIDE.repeat(90)).toList();
  }

  private static List<ProfessionalRecognition> recognitions() {
    return IntStream.range(0, 100)
        .mapToObj(i ->
            new ProfessionalRecognition(
                WIDE.repeat(50), i + WIDE.repeat(96), RecognitionStatus.ABSENT, null))
        .toList();
  }
}
