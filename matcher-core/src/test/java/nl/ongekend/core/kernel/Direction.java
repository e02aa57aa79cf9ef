package nl.ongekend.core.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.PairScorer;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.VacancyFacets;

/** Searches with documents of one side in segments of the other, by kernel and by loop. */
abstract class Direction {

  private static final long FILTERS = 1_000;

  /** The order of design, written out: score, tie, id as unsigned bytes. */
  private static final Comparator<Hit> RANKED =
      Comparator.comparingInt((Hit hit) -> -hit.score())
          .thenComparing(Hit::tie, Long::compareUnsigned)
          .thenComparing(Hit::idHigh, Long::compareUnsigned)
          .thenComparing(Hit::idLow, Long::compareUnsigned);

  final KernelWorld world;
  final int queries;
  final List<Integer> sizes;
  final List<List<Integer>> rights = new ArrayList<>();
  final TieBreaker ties;

  Direction(KernelWorld world, int queries, List<Integer> sizes) {
    this.world = world;
    this.queries = queries;
    this.sizes = sizes;
    this.ties = new TieBreaker(world.seed());
    for (int segment = 0; segment < sizes.size(); segment++) {
      rights.add(world.rights(sizes.get(segment), 10 + segment));
    }
  }

  abstract PersonFacets person(int query, int segment, int document);

  abstract VacancyFacets vacancy(int query, int segment, int document);

  abstract Columns columns(int segment);

  abstract Pairing pairing(int query);

  abstract CodeTables tables(int query, int segment, Options options, Scratch scratch);

  abstract void search(int query, int segment, SegmentRun run, Options options, Scratch scratch);

  /** Returns every document that is ranked, best first: the loop over all pairs. */
  List<Hit> exhaustive(int query, Options options) {
    List<Hit> hits = new ArrayList<>();
    ScoreContext context = world.context(options.profile());
    for (int segment = 0; segment < sizes.size(); segment++) {
      List<Boolean> passes = passes(segment, options);
      for (int document = 0; document < sizes.get(segment); document++) {
        PersonFacets person = person(query, segment, document);
        VacancyFacets vacancy = vacancy(query, segment, document);
        if (passes.get(document)
            && options.gate().allows(rights.get(segment).get(document))
            && PairScorer.isFeasible(person, vacancy, context)) {
          int score = PairScorer.score(person, vacancy, context, Bound.EXPECTED);
          hits.add(hit(query, segment, document, score));
        }
      }
    }
    hits.sort(RANKED);
    return hits;
  }

  private Hit hit(int query, int segment, int document, int score) {
    long high = columns(segment).idHigh(document);
    long low = columns(segment).idLow(document);
    return new Hit(score, pairing(query).tie(high, low), high, low, segment, document);
  }

  /** Returns the top k of all segments. */
  List<Hit> kernel(int query, Options options, int k, Scratch scratch, boolean vectorised) {
    TopK top = new TopK(k);
    for (int segment = 0; segment < sizes.size(); segment++) {
      SegmentRun run = run(query, segment, options, top, scratch).withVectors(vectorised);
      search(query, segment, run, options, scratch);
    }
    return top.toList();
  }

  /** Returns how many documents pass the filter and not the gates. */
  int unranked(int query, Options options, Scratch scratch) {
    int unranked = 0;
    for (int segment = 0; segment < sizes.size(); segment++) {
      SegmentRun run = run(query, segment, options, new TopK(1), scratch);
      unranked += UnrankedCount.of(columns(segment), run);
    }
    return unranked;
  }

  /** Returns how many documents pass the filter. */
  int accepted(Options options) {
    int accepted = 0;
    for (int segment = 0; segment < sizes.size(); segment++) {
      accepted += Collections.frequency(passes(segment, options), true);
    }
    return accepted;
  }

  private SegmentRun run(int query, int segment, Options options, TopK top, Scratch scratch) {
    Accepted accepted =
        options.passing() < 1 ? ColumnsFixture.accepted(passes(segment, options)) : Accepted.all();
    CodeTables tables = tables(query, segment, options, scratch);
    return new SegmentRun(segment, tables, accepted, pairing(query), top, true);
  }

  private List<Boolean> passes(int segment, Options options) {
    Random random = world.random(FILTERS + segment);
    List<Boolean> passes = new ArrayList<>();
    for (int document = 0; document < sizes.get(segment); document++) {
      passes.add(random.nextDouble() < options.passing());
    }
    return passes;
  }
}
