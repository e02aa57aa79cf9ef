package nl.ongekend.eval.bench;

/**
 * Data that was measured on.
 *
 * @param name what it is called
 * @param seed the seed it was generated with
 * @param rows how many documents
 * @param sha256 the hash of the documents, one canonical line each
 */
public record DataSet(String name, long seed, long rows, String sha256) {}
