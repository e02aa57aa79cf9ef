package nl.ongekend.eval.bench;

import java.io.IOException;

/** Somebody else's search server, spoken to over HTTP. */
public interface SearchPeer {

  /** Returns what it is called in reports. */
  String name();

  /**
   * Starts a server with the vacancies and asks it for the ten best of everybody, by its best
   * documented query, without the documents.
   *
   * @param rounds measured rounds, after one that warms up
   * @return the microseconds of each request, as the client saw them
   */
  Samples micros(CoverageMarket market, int rounds) throws IOException;
}
