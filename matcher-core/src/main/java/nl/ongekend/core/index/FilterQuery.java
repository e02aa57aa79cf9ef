package nl.ongekend.core.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.core.profile.Hours;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Turns a {@link MatchFilter} into a Lucene query. */
final class FilterQuery {

  private final BooleanQuery.Builder all = new BooleanQuery.Builder();
  private final boolean strict;
  private int clauses;

  private FilterQuery(boolean strict) {
    this.strict = strict;
  }

  /** Returns the query, or null when everything passes. */
  static @Nullable Query of(MatchFilter filter) {
    FilterQuery query = new FilterQuery(filter.strict());
    query.addAnyOf(FilterFields.REGION, filter.regions());
    query.addAnyOf(FilterFields.SECTOR, names(filter.sectors()));
    query.addAnyOf(FilterFields.KIND, names(filter.kinds()));
    query.addAnyOf(FilterFields.LANGUAGE, filter.languages());
    query.addAnyOf(FilterFields.CASELOAD, filter.caseloads());
    query.addHours(filter.minHours(), filter.maxHours());
    query.addIds(filter.ids());
    return query.clauses == 0 ? null : query.all.build();
  }

  private static List<String> names(Set<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toList();
  }

  private void addAnyOf(String field, Collection<String> values) {
    if (!values.isEmpty()) {
      List<BytesRef> terms = new ArrayList<>(values.stream().map(BytesRef::new).toList());
      if (!strict) {
        terms.add(new BytesRef(FilterFields.UNKNOWN));
      }
      add(new TermInSetQuery(field, terms));
    }
  }

  private void addHours(@Nullable Hours fewest, @Nullable Hours most) {
    if (fewest == null && most == null) {
      return;
    }
    int from = fewest == null ? 0 : fewest.quarters();
    int to = most == null ? Hours.WEEK_QUARTERS : most.quarters();
    Query overlaps =
        IntRange.newIntersectsQuery(FilterFields.HOURS, new int[] {from}, new int[] {to});
    if (strict) {
      add(overlaps);
      return;
    }
    Query unknown =
        new TermInSetQuery(FilterFields.HOURS_KNOWN, List.of(new BytesRef(FilterFields.UNKNOWN)));
    add(
        new BooleanQuery.Builder()
            .add(overlaps, BooleanClause.Occur.SHOULD)
            .add(unknown, BooleanClause.Occur.SHOULD)
            .build());
  }

  private void addIds(Set<UUID> ids) {
    if (!ids.isEmpty()) {
      add(new TermInSetQuery(IndexSchema.ID, ids.stream().map(LuceneIndex::idBytes).toList()));
    }
  }

  private void add(Query clause) {
    all.add(clause, BooleanClause.Occur.FILTER);
    clauses++;
  }
}
