package nl.ongekend.core.match;

class ExhaustiveRankerTest extends RankerContractTest {

  @Override
  Ranker ranker(RandomMarket market) {
    return new ExhaustiveRanker(market.world(), market.passports(), market.vacancies());
  }
}
