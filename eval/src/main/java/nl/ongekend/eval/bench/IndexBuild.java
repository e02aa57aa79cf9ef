package nl.ongekend.eval.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A way to build an index of vacancies from the rows that a store keeps. */
@FunctionalInterface
public interface IndexBuild {

  /**
   * Builds an index that can be searched and survives a restart.
   *
   * @param folder where to build it; empty
   * @param rows the JSON of the vacancies, in the order in which they were kept
   * @return how many vacancies can be found
   */
  int build(Path folder, List<String> rows) throws IOException;
}
