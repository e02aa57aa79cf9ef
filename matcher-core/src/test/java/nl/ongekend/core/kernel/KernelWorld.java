package nl.ongekend.core.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.RandomFacets;
import nl.ongekend.core.score.RandomWorld;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.VacancyFacets;

/**
 * A random world with what a search needs: facets, ids, rights, ties, a context.
 *
 * @param seed the seed all of it comes from
 * @param variety how many different values of each facet there are: few for many equal scores
 */
record KernelWorld(long seed, int variety) {

  RandomWorld world() {
    return new RandomWorld(seed);
  }

  ScoreContext context(ScoringProfile profile) {
    return world().context(profile);
  }

  List<PersonFacets> persons(int count, long stream) {
    return facets(stream).persons(count, variety);
  }

  List<VacancyFacets> vacancies(int count, long stream) {
    return facets(stream).vacancies(count, variety);
  }

  private RandomFacets facets(long stream) {
    return new RandomFacets(random(stream), world());
  }

  /** Returns a source of random numbers of its own for each purpose. */
  Random random(long stream) {
    return new Random(31 * seed + stream);
  }

  /** Returns ids of documents, two halves each; many share their upper half. */
  long[] ids(int count, long stream) {
    Random random = random(stream);
    long[] ids = new long[2 * count];
    for (int document = 0; document < count; document++) {
      ids[2 * document] = random.nextInt(3) - 1L;
      ids[2 * document + 1] = random.nextLong();
    }
    return ids;
  }

  /** Returns right classes of documents. */
  List<Integer> rights(int count, long stream) {
    Random random = random(stream);
    List<Integer> rights = new ArrayList<>(count);
    for (int document = 0; document < count; document++) {
      rights.add(random.nextInt(Gate.CLASSES));
    }
    return rights;
  }
}
