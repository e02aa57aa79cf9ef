package nl.ongekend.core.kernel;

import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.RandomWorld;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.VacancyFacets;

/** Searches of vacancies in segments of people. */
final class VacancyDirection extends Direction {

  private final List<ColumnsFixture.Passports> segments = new ArrayList<>();
  private final List<VacancyFacets> vacancies;
  private final long[] ids;

  VacancyDirection(KernelWorld world, int queries, List<Integer> sizes) {
    super(world, queries, sizes);
    this.vacancies = world.vacancies(queries, 1);
    this.ids = world.ids(queries, 2);
    for (int segment = 0; segment < sizes.size(); segment++) {
      int size = sizes.get(segment);
      segments.add(
          new ColumnsFixture.Passports(
              world.persons(size, 100 + segment),
              world.ids(size, 200 + segment),
              rights.get(segment),
              world.world()));
    }
  }

  @Override
  PersonFacets person(int query, int segment, int document) {
    return segments.get(segment).facets.get(document);
  }

  @Override
  VacancyFacets vacancy(int query, int segment, int document) {
    return vacancies.get(query);
  }

  @Override
  Columns columns(int segment) {
    return segments.get(segment).columns.columns();
  }

  @Override
  Pairing pairing(int query) {
    return (high, low) -> ties.tie(ids[2 * query], ids[2 * query + 1], high, low);
  }

  @Override
  CodeTables tables(int query, int segment, Options options, Scratch scratch) {
    ScoreContext context = world.context(options.profile());
    return segments.get(segment).tables(vacancies.get(query), context, options.gate(), scratch);
  }

  @Override
  void search(int query, int segment, SegmentRun run, Options options, Scratch scratch) {
    RandomWorld facts = world.world();
    VacancyQuery compiled =
        VacancyQuery.compile(
            vacancies.get(query).skills(),
            facts.skillContext(),
            facts.inverse(),
            RandomWorld.SKILLS,
            options.profile());
    VacancyKernel.search(segments.get(segment).columns, compiled, run, scratch);
  }
}
