package nl.ongekend.core.kernel;

import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.VacancyFacets;

/** Searches of people in segments of vacancies. */
class PassportDirection extends Direction {

  private final List<ColumnsFixture.Vacancies> segments = new ArrayList<>();
  private final List<PersonFacets> persons;
  private final long[] ids;

  PassportDirection(KernelWorld world, int queries, List<Integer> sizes) {
    super(world, queries, sizes);
    this.persons = world.persons(queries, 1);
    this.ids = world.ids(queries, 2);
    for (int segment = 0; segment < sizes.size(); segment++) {
      int size = sizes.get(segment);
      segments.add(
          new ColumnsFixture.Vacancies(
              world.vacancies(size, 100 + segment),
              world.ids(size, 200 + segment),
              rights.get(segment),
              world.world()));
    }
  }

  @Override
  PersonFacets person(int query, int segment, int document) {
    return persons.get(query);
  }

  @Override
  VacancyFacets vacancy(int query, int segment, int document) {
    return segments.get(segment).facets.get(document);
  }

  @Override
  Columns columns(int segment) {
    return segments.get(segment).columns.columns();
  }

  @Override
  Pairing pairing(int query) {
    return (high, low) -> ties.tie(high, low, ids[2 * query], ids[2 * query + 1]);
  }

  @Override
  CodeTables tables(int query, int segment, Options options, Scratch scratch) {
    ScoreContext context = world.context(options.profile());
    return segments.get(segment).tables(persons.get(query), context, options.gate(), scratch);
  }

  @Override
  void search(int query, int segment, SegmentRun run, Options options, Scratch scratch) {
    PassportKernel.search(vacancies(segment), compiled(query, options), run, scratch);
  }

  VacancyColumns vacancies(int segment) {
    return segments.get(segment).columns;
  }

  PassportQuery compiled(int query, Options options) {
    return PassportQuery.compile(
        persons.get(query).skills(), world.world().skillContext(), options.profile());
  }
}
