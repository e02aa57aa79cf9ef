package nl.ongekend.eval.bench;

import java.io.IOException;
import java.util.List;

/** Somebody else's program that answers the question of {@link CoverageMarket}. */
@FunctionalInterface
public interface CoveragePeer {

  /**
   * Makes the forms of a peer ready to answer.
   *
   * @param top how many vacancies an answer has at most
   */
  List<CoverageForm> open(CoverageMarket market, int top) throws IOException;
}
