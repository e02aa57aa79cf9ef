package nl.ongekend.core.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

class IndexRankerTest extends RankerContractTest {

  private final List<IndexedCorpus> opened = new ArrayList<>();

  @Override
  Ranker ranker(RandomMarket market) throws IOException {
    IndexedCorpus corpus = IndexedCorpus.of(market.world(), market.passports(), market.vacancies());
    opened.add(corpus);
    return corpus.ranker();
  }

  @AfterEach
  void close() throws IOException {
    for (IndexedCorpus corpus : opened) {
      corpus.close();
    }
  }
}
